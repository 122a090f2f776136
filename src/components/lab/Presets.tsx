import { type MouseEvent, memo, useMemo } from 'react';
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

interface Lesson {
  key: string;
  title: string;
  teaches: string;
  /** What the lesson itself sets; the rest is at its default. */
  own: readonly string[];
  params: AnyValues;
  href: string;
}

/** The settings worth a name: each is a click here, and a link anywhere. The seed stays. */
export const Presets = memo(function Presets({ declaration, params, page, disabled, onChoose }: Props) {
  const { seed } = params;
  const lessons = useMemo(() => lessonsOf(declaration, seed, page), [declaration, seed, page]);
  // Of the lessons whose own settings all stand, the one that says most; what it leaves open is the reader's.
  const present = lessons
    .filter(({ own, params: chosen }) => own.every((key) => chosen[key] === params[key]))
    .sort((a, b) => b.own.length - a.own.length)[0];
  return (
    <nav className="presets js-only" aria-label="Lessons of this lab">
      <Links lessons={lessons} present={present?.key} disabled={disabled} onChoose={onChoose} />
      {present && <p className="preset-teaches">{present.teaches}</p>}
    </nav>
  );
});

interface LinksProps extends Pick<Props, 'disabled' | 'onChoose'> {
  lessons: readonly Lesson[];
  present: string | undefined;
}

const Links = memo(function Links({ lessons, present, disabled, onChoose }: LinksProps) {
  const choose = (event: MouseEvent, chosen: AnyValues) => {
    if (disabled || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <ul>
      {lessons.map(({ key, title, href, params }) => (
        <li key={key}>
          <a href={href} aria-current={key === present ? 'true' : undefined} onClick={(event) => choose(event, params)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
});

function lessonsOf(declaration: Declaration, seed: AnyValues[string], page: string): Lesson[] {
  return Object.entries(declaration.presets).map(([key, { title, teaches, params: own }]) => {
    const params = { ...defaults(declaration.params), ...own, seed } as AnyValues;
    return { key, title, teaches, own: Object.keys(own), params, href: `${page}?${writeLink(declaration, params)}` };
  });
}
