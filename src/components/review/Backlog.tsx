import { useStore } from 'zustand';
import { dayOf } from '../../state/day.ts';
import type { Practice } from '../../state/kept/practice.ts';
import type { Queue } from '../../state/queue.ts';
import type { Saved } from '../../state/storage.ts';
import { spreadInWords } from './spreadInWords.ts';

interface Props {
  plan: Saved<Practice>;
  queue: Queue;
  now: number;
}

/** So many are a backlog: fewer are done in a sitting. */
const MANY = 6;

/** Offers to spread what has piled up, and says what was spread. */
export function Backlog({ plan, queue: { overdue, moved }, now }: Props) {
  const { spread } = useStore(plan);
  if (spread !== null && moved.drills > 0) {
    return (
      <p className="buttons">
        <span>{spreadInWords(moved)}</span>
        <button type="button" className="quiet" onClick={() => plan.setState({ spread: null })}>
          Do not spread
        </button>
      </p>
    );
  }
  if (overdue < MANY) return null;
  return (
    <p className="buttons">
      <span>{overdue} are overdue. Spread them over</span>
      {[3, 5, 7].map((days) => (
        <button
          key={days}
          type="button"
          className="quiet"
          onClick={() => plan.setState({ spread: { since: dayOf(now), days } })}
        >
          {days} days
        </button>
      ))}
    </p>
  );
}
