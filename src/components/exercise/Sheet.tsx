import { type ReactNode, type ToggleEvent, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Exercise } from '../../course/shapes.ts';
import { saved } from '../../state/storage.ts';
import { FieldSet } from '../form/FieldSet.tsx';
import type { SomeKinds } from '../form/kind.ts';
import { ResetButton } from '../form/ResetButton.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { download } from '../lab/download.ts';
import { toMarkdown } from './markdown.ts';
import { ratingChange } from './ratingChange.ts';
import { SelfRating } from './SelfRating.tsx';
import { isAttempt } from './work.ts';

export interface SheetProps {
  /** The name of the exercise, under which the work is saved. */
  name: string;
  exercise: Exercise;
  /** Rendered at build time. */
  weak?: ReactNode;
  strong?: ReactNode;
  answer?: ReactNode;
}

/** From the empty sheet to the model answer: work, judge yourself, compare, judge again, take it away. */
export function Sheet({ kinds, name, exercise, weak, strong, answer }: SheetProps & { kinds: SomeKinds }) {
  const work = useMemo(() => saved('work', name), [name]);
  const attempted = useStore(work, (now) => isAttempt(kinds, exercise, now));
  const opened = useStore(work, (now) => now.opened);
  const change = useStore(work, (now) => ratingChange(exercise.criteria, now));
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const locked = awake && !attempted;
  const key = {
    hidden: locked,
    onToggle: ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
      if (currentTarget.open && !work.getState().opened) work.setState({ opened: true });
    },
  };

  return (
    <div className="worksheet" data-awake={awake ? '' : undefined}>
      <section className="part" aria-labelledby="work-title">
        <h2 id="work-title">Your work</h2>
        <p className="time-box">Give yourself {exercise.minutes} minutes, and stop when they are over.</p>
        <noscript>
          <p>Without JavaScript nothing can be filled in or saved here. Print the sheet, or work on paper.</p>
        </noscript>
        <fieldset disabled={!awake}>
          <legend className="visually-hidden">The sheet</legend>
          <FieldSet id={name} kinds={kinds} fields={exercise.fields} form={work} />
        </fieldset>
        <SavedNotice name={name} saved={work} />
      </section>

      <section className="part" aria-labelledby="rating-title">
        <h2 id="rating-title">Rate yourself</h2>
        <p>
          Do it before you open the key below, and be as strict as you would be with a colleague. Here you rate what is
          there. Whether it is right, the key says.
        </p>
        {opened && <p>The key has been opened, so these ratings stand.</p>}
        <fieldset disabled={!awake || opened}>
          <legend className="visually-hidden">Your levels before the key</legend>
          <SelfRating id={name} criteria={exercise.criteria} work={work} when="before" />
        </fieldset>
      </section>

      <section className="part no-sheet" aria-labelledby="compare-title">
        <h2 id="compare-title">Compare</h2>
        <div className="locked" hidden={!locked}>
          <p>
            The key opens here as soon as you have filled in half of the sheet: two answers, a model answer, and the
            criteria in full. It teaches little before that.
          </p>
          <button type="button" className="quiet" onClick={() => work.setState({ elsewhere: true })}>
            I have worked on paper
          </button>
        </div>
        <details {...key}>
          <summary>A weak answer, and why</summary>
          {weak}
        </details>
        <details {...key}>
          <summary>A strong answer, and why</summary>
          {strong}
        </details>
        <details {...key}>
          <summary>The model answer</summary>
          {answer}
        </details>
        <details {...key}>
          <summary>The criteria in full, to rate again</summary>
          <p role="status">{change}</p>
          <fieldset disabled={!awake}>
            <legend className="visually-hidden">Your levels with the key</legend>
            <SelfRating id={name} criteria={exercise.criteria} work={work} when="after" />
          </fieldset>
        </details>
      </section>

      <section className="part no-sheet js-only" aria-labelledby="away-title">
        <h2 id="away-title">Take it away</h2>
        <div className="buttons">
          <button
            type="button"
            disabled={!awake}
            onClick={() =>
              download(
                `${name}.md`,
                toMarkdown(kinds, exercise, work.getState(), editedProgram(name, exercise), reportsOfTrials()),
              )
            }
          >
            Export as Markdown
          </button>
          <button type="button" className="quiet" disabled={!awake} onClick={() => window.print()}>
            Print the sheet
          </button>
          <ResetButton what="this exercise" disabled={!awake} onReset={work.reset} />
        </div>
        <p className="control-help">The printed sheet has the task and your work, without the answers.</p>
      </section>
    </div>
  );
}

/** What the reader made of the listing, where the exercise has one and it was touched. */
function editedProgram(name: string, { listing }: Exercise): string | undefined {
  if (listing === undefined) return undefined;
  return saved('program', name).getState().text || undefined;
}

/** What came of the plans that were tried on this page. */
function reportsOfTrials(): string[] {
  const trials = [...document.querySelectorAll<HTMLElement>('[data-trial]')];
  return trials.flatMap(({ dataset }) => saved('trial', dataset.trial ?? '').getState().report || []);
}
