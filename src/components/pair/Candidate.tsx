import { useState } from 'react';
import type { DrillData } from '../../course/drillData.ts';
import { minutesInWords } from '../drill/minutes.ts';
import { RichText } from '../rich/RichText.tsx';
import { writeCandidate } from './pairLink.ts';

interface Props {
  drills: readonly DrillData[];
  /** The place of the question to begin with. */
  at: number;
}

/** What the candidate sees: one question at a time, and nothing of the answers. The address keeps the place. */
export function Candidate({ drills, at }: Props) {
  const [place, setPlace] = useState(at);
  const drill = drills[place];
  const go = (to: number) => {
    const ids = drills.map(({ id }) => id);
    history.replaceState(null, '', writeCandidate(ids, to));
    setPlace(to);
  };
  return (
    <section className="review-card" aria-label={`Question ${place + 1} of ${drills.length}`}>
      <p className="kicker">
        Question {place + 1} of {drills.length} · {minutesInWords(drill)}
      </p>
      <div className="review-prompt" aria-live="polite">
        <RichText text={drill.prompt} />
      </div>
      <p>Answer aloud. Your interviewer listens, asks on and rates.</p>
      <p className="buttons">
        <button type="button" className="quiet" disabled={place === 0} onClick={() => go(place - 1)}>
          Back
        </button>
        <button type="button" disabled={place + 1 === drills.length} onClick={() => go(place + 1)}>
          Next question
        </button>
      </p>
    </section>
  );
}
