import { useStore } from 'zustand';
import { dayOf, daysBetween } from '../../state/day.ts';
import type { Practice } from '../../state/kept/practice.ts';
import type { Queue } from '../../state/queue.ts';
import type { Saved } from '../../state/storage.ts';
import { AskFirst } from '../form/AskFirst.tsx';
import { InterviewDay } from './InterviewDay.tsx';
import { NewADay } from './NewADay.tsx';
import { towards } from './towards.ts';

interface Props {
  plan: Saved<Practice>;
  queue: Queue;
  /** With how many questions of each were graded. */
  sessions: readonly { id: string; title: string; graded: number }[];
  /** How many questions were graded Again or Hard the last time. */
  weak: number;
  now: number;
  onRestart: (session: string) => void;
  /** Asks all questions of a session, or all those that went badly. */
  onCram: (session: string | 'weak') => void;
}

/** What a reader decides about the schedule: the date, new drills a day, the order, a session anew or crammed. */
export function Plan({ plan, queue, sessions, weak, now, onRestart, onCram }: Props) {
  const practice = useStore(plan);
  const today = dayOf(now);
  const left = practice.interview === null ? null : daysBetween(today, practice.interview);
  return (
    <details className="review-plan">
      <summary>Interview date, pace and order</summary>
      <div className="review-settings">
        <InterviewDay plan={plan} today={today} label="Day of the interview" />
        <NewADay plan={plan} />
        <label>
          New questions come
          <select
            value={practice.order}
            onChange={({ currentTarget: { value } }) =>
              plan.setState({ order: value === 'weakest' ? 'weakest' : 'course' })
            }
          >
            <option value="course">in the order of the course</option>
            <option value="weakest">from the weakest session first</option>
          </select>
        </label>
      </div>
      <p className="review-towards" role="status">
        {left !== null && <span>{towards(left, queue, practice.newADay)}</span>}
      </p>
      {queue.path.length > 0 && (
        <p>
          <b>Your path:</b> {queue.path.map((id) => sessions.find((one) => one.id === id)?.title ?? id).join(', then ')}
          .
        </p>
      )}
      {weak > 0 && (
        <p className="buttons">
          <button type="button" className="quiet" onClick={() => onCram('weak')}>
            Cram all that I graded Again or Hard ({weak})
          </button>
        </p>
      )}
      <ul className="review-sessions">
        {sessions.map(({ id, title, graded }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="buttons">
              <button type="button" className="quiet" onClick={() => onCram(id)}>
                Cram<span className="visually-hidden"> {title}, without touching the schedule</span>
              </button>
              <AskFirst
                does={
                  <>
                    Redo<span className="visually-hidden"> {title} from the beginning</span>
                  </>
                }
                disabled={graded === 0}
                question={`Redo the ${graded === 1 ? 'one question' : `${graded} questions`} of ${title}?`}
                consequence="They come back as if you had never seen them. Their grades stay in the log."
                yes="Redo them"
                no="Leave them"
                onYes={() => onRestart(id)}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className="control-help">
        Cram asks all questions of a session at once and leaves the schedule as it is. Redo forgets when its questions
        were due, and keeps what you graded.
      </p>
    </details>
  );
}
