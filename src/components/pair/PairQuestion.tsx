import type { DrillData } from '../../course/drillData.ts';
import { minutesInWords } from '../drill/minutes.ts';
import { SignalRating } from '../drill/SignalRating.tsx';
import { RichText } from '../rich/RichText.tsx';

interface Props {
  drill: DrillData;
  /** From 1. */
  number: number;
  session: string;
  levels: readonly (number | null)[];
  notes: string;
  onLevel: (signal: number, level: number) => void;
  onNotes: (text: string) => void;
}

/** One question on the interviewer's sheet: what to listen for, what to ask next, and where to rate. */
export function PairQuestion({ drill, number, session, levels, notes, onLevel, onNotes }: Props) {
  const { napkin } = drill;
  return (
    <section className="review-card" aria-labelledby={`pair-${drill.id}`}>
      <h2 id={`pair-${drill.id}`}>Question {number}</h2>
      <p className="kicker">
        {session} · {minutesInWords(drill)}
      </p>
      <div className="review-prompt">
        <RichText text={drill.prompt} />
      </div>
      <h3>Listen for</h3>
      <ul>
        {napkin && (
          <li>
            <b>
              {napkin.said} {napkin.unit}
            </b>{' '}
            ({napkin.tolerance === 0 ? 'exact' : `within ${napkin.tolerance} %`}):
            <ol className="drill-lines">
              {napkin.reasoning.map((text, i) => (
                <li key={i}>
                  <RichText text={text} />
                </li>
              ))}
            </ol>
          </li>
        )}
        {drill.must.map((text, i) => (
          <li key={i}>
            <RichText text={text} />
          </li>
        ))}
      </ul>
      <h3>Ask next</h3>
      <ul>
        {drill.followUps.map(({ ask, good }, i) => (
          <li key={i}>
            <RichText text={ask} />
            <details className="drill-reply">
              <summary>A good reply</summary>
              <RichText text={good} />
            </details>
          </li>
        ))}
      </ul>
      <details>
        <summary>A senior answer, and red flags</summary>
        <RichText text={drill.senior} />
        <ul>
          {drill.redFlags.map((text, i) => (
            <li key={i}>
              <RichText text={text} />
            </li>
          ))}
        </ul>
      </details>
      <h3>What you heard</h3>
      <SignalRating signals={drill.signals} levels={levels} onLevel={onLevel} />
      <label className="mock-answer">
        Notes
        <textarea rows={3} value={notes} onChange={({ currentTarget: { value } }) => onNotes(value)} />
      </label>
    </section>
  );
}
