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
    own: Object.keys(preset.params),
    params: { ...defaults(declaration.params), ...preset.params, seed: params.seed } as AnyValues,
  }));
  // Of the lessons whose own settings all stand, the one that says most; what it leaves open is the reader's.
  const present = lessons
    .filter(({ own, params: chosen }) => own.every((key) => chosen[key] === params[key]))
    .sort((a, b) => b.own.length - a.own.length)[0];
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
