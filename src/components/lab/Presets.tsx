import type { MouseEvent } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { defaults } from '../../../simulations/lib/params.ts';
import { writeLink } from '../../state/address.ts';

interface Props {
  declaration: Declaration;
  params: AnyValues;
  page: string;
  disabled: boolean;
  onChoose: (params: AnyValues) => void;
}

/** The settings worth a name: each is a click here, and a link anywhere. The seed stays. */
export function Presets({ declaration, params, page, disabled, onChoose }: Props) {
  const lessons = Object.entries(declaration.presets).map(([key, preset]) => ({
    key,
    ...preset,
    params: { ...defaults(declaration.params), ...preset.params, seed: params.seed } as AnyValues,
  }));
  // What no lesson sets is the reader's own: it does not decide which lesson this is.
  const decisive = new Set(Object.values(declaration.presets).flatMap((preset) => Object.keys(preset.params)));
  const present = lessons.find((lesson) => [...decisive].every((key) => lesson.params[key] === params[key]));
  const choose = (event: MouseEvent, chosen: AnyValues) => {
    if (disabled || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <nav className="presets js-only" aria-label="Lessons of this lab">
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.key}>
            <a
              href={`${page}?${writeLink(declaration, lesson.params)}`}
              aria-current={lesson === present ? 'true' : undefined}
              onClick={(event) => choose(event, lesson.params)}
            >
              {lesson.title}
            </a>
          </li>
        ))}
      </ul>
      {present && <p className="preset-teaches">{present.teaches}</p>}
    </nav>
  );
}
