import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { href } from '../../href.ts';
import type { Queue } from '../../state/queue.ts';
import { returnsIn } from './returnsIn.ts';
import { spreadInWords } from './spreadInWords.ts';

interface Props {
  cramming: boolean;
  queue: Queue;
  now: number;
  /** Whether the focus moves here at once, since it took the place of a question. */
  focused: boolean;
  onUndo: () => void;
  /** Asks for so many new questions more today. */
  onMore: (many: number) => void;
}

/** What stands where no question is left. */
export function Done({ cramming, queue, now, focused, onUndo, onMore }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key === 'u' && !ctrlKey && !metaKey && !altKey) onUndo();
  };
  const more = Math.min(5, queue.unseen);
  return (
    <section className="review-card" ref={place} tabIndex={-1} aria-labelledby="done-title" onKeyDown={onKeyDown}>
      <h2 id="done-title">{cramming ? 'That was all of it' : 'Nothing is due now'}</h2>
      <p>{cramming ? 'Stop cramming, and the schedule goes on as it was.' : whatComes(queue, now)}</p>
      {!cramming && (
        <p className="buttons">
          {more > 0 && (
            <button type="button" onClick={() => onMore(more)}>
              {more} more now
            </button>
          )}
          <a href={href('/mock/')}>Mock interview</a>
        </p>
      )}
    </section>
  );
}

function whatComes({ next, unseen, moved }: Queue, now: number): string {
  return [
    next !== null && next > now && `The next question comes back ${returnsIn(next, now)}.`,
    moved.drills > 0 && spreadInWords(moved),
    unseen > 0 ? `${unseen} are not seen yet; more of them come tomorrow.` : 'You have seen every question.',
  ]
    .filter(Boolean)
    .join(' ');
}
