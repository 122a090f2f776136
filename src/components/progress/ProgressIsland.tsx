import { useEffect, useState } from 'react';
import { browserStorage } from '../../state/browserStorage.ts';
import { bringPredictions } from '../../state/earlierPredictions.ts';
import { heldIn } from '../../state/held.ts';
import { type Count, dueIn, type Outline, progressOf, totals } from '../../state/progress/progress.ts';
import { dayInWords } from '../backup/days.ts';
import { watchTranslation } from '../translated.ts';
import { Calibration } from './Calibration.tsx';
import { PhaseRing } from './PhaseRing.tsx';
import { SessionList } from './SessionList.tsx';

interface Props {
  outline: readonly Outline[];
  /** The address of the page where what is due is asked. */
  review: string;
}

/** Everything that this browser keeps, put together: the loop, each session, how sure the reader was, and the backup. */
export function ProgressIsland({ outline, review }: Props) {
  const [held, setHeld] = useState(() => {
    bringPredictions(browserStorage());
    return heldIn(browserStorage());
  });
  const look = () => setHeld(heldIn(browserStorage()));
  useEffect(() => {
    watchTranslation();
    browserStorage().listen(() => setHeld(heldIn(browserStorage())));
  }, []);
  const phases = progressOf(outline, held);
  const { read, predicted, worked, rated, graded } = totals(phases);
  const queue = dueIn(outline, held, Date.now());
  const empty = phases.filter(({ share }) => share === null).map(({ title }) => title);
  const of = ({ done, of }: Count) => `${done} of ${of}`;
  return (
    <>
      <section className="text" aria-labelledby="loop-title">
        <h2 id="loop-title">How much of the loop is done</h2>
        <p>
          You have read {of(read)} sessions, predicted {of(predicted)} results, worked out {of(worked)} exercises, rated{' '}
          {of(rated)}, and graded {of(graded)} interview questions. Each of these fills an equal part of its phase.
          {empty.length > 0 && ` No session hangs on ${listed(empty)} yet.`}
        </p>
        <PhaseRing phases={phases} />
      </section>
      <section className="text" aria-labelledby="due-title">
        <h2 id="due-title">What is due</h2>
        <p>
          {questions(queue.due.length, 'interview question')} due today, and {queue.fresh.length} new.{' '}
          {queue.due.length === 0 && queue.next !== null && `The next one comes back ${comesBack(queue.next)}. `}
          <a href={review}>Go to the review</a>.
        </p>
      </section>
      <section className="text" aria-labelledby="sure-title">
        <h2 id="sure-title">How sure you were, and how often you were right</h2>
        <Calibration predictions={[...held.prediction.values()]} />
        <p className="control-help">
          A number is right when the mean of many worlds lies within a tenth of its range from your guess; a choice,
          when chance cannot tell it from the best; an order, when no pair stands the wrong way round beyond chance; a
          change, when it is the one that the worlds show. Curves are not judged. Where you asked to be asked again, the
          last answer counts.
        </p>
      </section>
      <section className="text" aria-labelledby="sessions-title">
        <h2 id="sessions-title">Session by session</h2>
        <SessionList phases={phases} onChange={look} />
      </section>
    </>
  );
}

const comesBack = (moment: number): string => {
  const day = dayInWords(new Date(moment).toISOString());
  return day === dayInWords(new Date().toISOString()) ? 'later today' : `on ${day}`;
};

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

const questions = (count: number, what: string): string => `${count} ${what}${count === 1 ? ' is' : 's are'}`;
