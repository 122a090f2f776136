import { useState } from 'react';
import type { DrillData } from '../../course/drillData.ts';
import { RichText } from '../rich/RichText.tsx';

/** What the candidate sees: one question at a time, and nothing of the answers. */
export function Candidate({ drills }: { drills: readonly DrillData[] }) {
  const [place, setPlace] = useState(0);
  const drill = drills[place];
  return (
    <section className="review-card" aria-label={`Question ${place + 1} of ${drills.length}`}>
      <p className="kicker">
        Question {place + 1} of {drills.length} · {drill.minutes} minutes
      </p>
      <div className="review-prompt" aria-live="polite">
        <RichText text={drill.prompt} />
      </div>
      <p>Answer aloud. Your interviewer listens, asks on and rates.</p>
      <p className="buttons">
        <button type="button" className="quiet" disabled={place === 0} onClick={() => setPlace(place - 1)}>
          Back
        </button>
        <button type="button" disabled={place + 1 === drills.length} onClick={() => setPlace(place + 1)}>
          Next question
        </button>
      </p>
    </section>
  );
}
