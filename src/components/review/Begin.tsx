import { useStore } from 'zustand';
import { dayOf, daysBetween } from '../../state/day.ts';
import type { Practice } from '../../state/kept/practice.ts';
import { quotaOf } from '../../state/queue.ts';
import type { Saved } from '../../state/storage.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { InterviewDay } from './InterviewDay.tsx';

interface Props {
  plan: Saved<Practice>;
  sessions: number;
  drills: number;
  now: number;
  onBegin: (begun: 'placing' | 'in order') => void;
}

/** The day of an interview, where there is one, and the two ways to begin. */
export function Begin({ plan, sessions, drills, now, onBegin }: Props) {
  const practice = useStore(plan);
  const today = dayOf(now);
  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">How do you want to begin?</h2>
      <div className="review-settings">
        <InterviewDay plan={plan} today={today} label="Do you have an interview? On which day?" />
      </div>
      <p role="status" className="control-help review-towards">
        {practice.interview !== null && practice.interview >= today ? (
          <span>
            {daysInWords(daysBetween(today, practice.interview))}: {quotaOf(practice, drills, today)} new questions a
            day. Nothing is put off beyond that day.
          </span>
        ) : (
          <span>Leave it empty if you have none.</span>
        )}
      </p>
      <p>
        There are {drills} questions on {sessions} sessions. Either answer one question on each session first, so that
        the sessions that you know least come first. Or take them in the order of the course.
      </p>
      <p className="buttons">
        <button type="button" onClick={() => onBegin('placing')}>
          Find where I stand
        </button>
        <button type="button" className="quiet" onClick={() => onBegin('in order')}>
          Begin in order
        </button>
      </p>
      <SavedNotice
        name="practice"
        saved={plan}
        safe="What you grade will be saved in this browser, and nowhere else."
        exports={false}
      />
    </section>
  );
}

const daysInWords = (days: number): string =>
  days === 0 ? 'That is today' : days === 1 ? 'That is tomorrow' : `That is in ${days} days`;
