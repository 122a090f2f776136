import type { Outcome } from '../../state/messages.ts';
import { type Question, verdict } from './question.ts';
import type { Predictions } from './usePredictions.ts';

interface Props {
  questions: readonly Question[];
  prediction: Predictions;
  outcome: Pick<Outcome, 'measures' | 'curves'>;
}

/** What the reader said, beside what came out; nobody is scored. */
export function Verdicts({ questions, prediction, outcome }: Props) {
  if (!prediction.done || prediction.replies.length === 0) return null;
  return (
    <section className="verdicts" aria-label="Your prediction and the result">
      {prediction.replies.map((reply, place) => (
        <p key={questions[place].ask}>{verdict(questions[place], reply, outcome)}</p>
      ))}
      <button type="button" className="quiet" onClick={prediction.again}>
        Ask me again
      </button>
    </section>
  );
}
