import { type MouseEvent, memo, useCallback, useMemo } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { defaults } from '../../../simulations/lib/params.ts';
import { writeLink } from '../../state/address.ts';
import type { LabState } from '../../state/lab.ts';

interface Props {
  declaration: Declaration;
  store: StoreApi<LabState>;
  page: string;
  disabled: boolean;
}

interface Lesson {
  key: string;
  title: string;
  group: string | undefined;
  teaches: string;
  /** What the lesson itself sets; the rest is at its default. */
  own: readonly string[];
  params: AnyValues;
  href: string;
}

/** The settings worth a name: the open one is told, the others stand under their headings. Each is a click here, and a link anywhere. The seed stays. */
export const Presets = memo(function Presets({ declaration, store, page, disabled }: Props) {
  const seed = useStore(store, ({ params }) => params.seed);
  const { replace } = store.getState();
  const lessons = useMemo(() => lessonsOf(declaration, seed, page), [declaration, seed, page]);
  const present = useStore(store, ({ params }) => presentOf(lessons, params));
  const place = present ? lessons.indexOf(present) : -1;
  const next = lessons[(place + 1) % lessons.length];
  const choose = useCallback(
    (event: MouseEvent, chosen: AnyValues) => {
      if (disabled || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      replace(chosen);
    },
    [disabled, replace],
  );
  if (lessons.length === 0) return null;
  return (
    <nav className="presets js-only" aria-label="Lessons of this lab">
      <details>
        <summary>
          <span key={place}>
            {present ? `Lesson ${place + 1} of ${lessons.length}: ` : `${lessons.length} lessons; this is `}
            <strong>{present?.title ?? 'a setting of your own'}</strong>
          </span>
        </summary>
        <Headings lessons={lessons} present={present?.key} onChoose={choose} />
      </details>
      <p className="preset-teaches" key={present?.key}>
        {present?.teaches}{' '}
        <a href={next.href} onClick={(event) => choose(event, next.params)}>
          {present ? 'Next lesson' : 'First lesson'}: {next.title}
        </a>
      </p>
    </nav>
  );
});

interface HeadingsProps {
  lessons: readonly Lesson[];
  present: string | undefined;
  onChoose: (event: MouseEvent, params: AnyValues) => void;
}

/** Drawn again only when another lesson is the present one. */
const Headings = memo(function Headings({ lessons, present, onChoose }: HeadingsProps) {
  const groups = Map.groupBy(lessons, ({ group }) => group ?? '');
  return (
    <div className="preset-groups">
      {[...groups].map(([group, members]) => (
        <div key={group}>
          {group && <p className="preset-group">{group}</p>}
          <ul aria-label={group || undefined}>
            {members.map(({ key, title, href, params }) => (
              <li key={key}>
                <a
                  href={href}
                  aria-current={key === present ? 'true' : undefined}
                  onClick={(event) => onChoose(event, params)}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
});

/** Of the lessons whose own settings all stand, the one that says most; what it leaves open is the reader's. */
function presentOf(lessons: readonly Lesson[], params: AnyValues): Lesson | undefined {
  return lessons
    .filter(({ own, params: chosen }) => own.every((key) => chosen[key] === params[key]))
    .sort((a, b) => b.own.length - a.own.length)[0];
}

function lessonsOf(declaration: Declaration, seed: AnyValues[string], page: string): Lesson[] {
  return Object.entries(declaration.presets).map(([key, { title, group, teaches, params: own }]) => {
    const params = { ...defaults(declaration.params), ...own, seed } as AnyValues;
    const href = `${page}?${writeLink(declaration, params)}`;
    return { key, title, group, teaches, own: Object.keys(own), params, href };
  });
}
