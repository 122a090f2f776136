import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Queue } from '../../state/queue.ts';
import { returnsIn } from './returnsIn.ts';

interface Props {
  cramming: boolean;
  queue: Queue;
  now: number;
  /** Whether the focus moves here at once, since it took the place of a question. */
  focused: boolean;
  onUndo: () => void;
}

/** What stands where no question is left. */
export function Done({ cramming, queue, now, focused, onUndo }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key === 'u' && !ctrlKey && !metaKey && !altKey) onUndo();
  };
  return (
    <section className="review-card" ref={place} tabIndex={-1} aria-labelledby="done-title" onKeyDown={onKeyDown}>
      <h2 id="done-title">{cramming ? 'That was all of it' : 'Nothing is due now'}</h2>
      <p>{cramming ? 'Stop cramming, and the schedule goes on as it was.' : whatComes(queue, now)}</p>
    </section>
  );
}

function whatComes({ next, unseen }: Queue, now: number): string {
  const rest = unseen > 0 ? `${unseen} are not seen yet; more of them come tomorrow.` : 'You have seen every question.';
  return next !== null && next > now ? `The next question comes back ${returnsIn(next, now)}. ${rest}` : rest;
}
