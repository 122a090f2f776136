import type { Outcome } from '../../state/messages.ts';
import type { Question } from './question.ts';
import { surenessInWords } from './right.ts';
import type { Prediction } from './usePredictions.ts';
import { verdict } from './verdict.ts';

interface Props {
  questions: readonly Question[];
  prediction: Prediction;
  outcome: Pick<Outcome, 'measures' | 'curves'>;
}

/** The answers of the reader beside what came out; nobody is scored. */
export function Verdicts({ questions, prediction, outcome }: Props) {
  if (prediction.waiting !== null || prediction.replies.every((reply) => reply === null)) return null;
  return (
    <section className="verdicts" aria-label="Your prediction and the result">
      {questions.map((question, place) => {
        const reply = prediction.replies[place];
        const sure = prediction.sure[place];
        return (
          reply !== null && (
            <p key={question.id}>
              {verdict(question, reply, outcome)}
              {sure !== null && ` ${surenessInWords(question, reply, sure)}`}
            </p>
          )
        );
      })}
      <button type="button" className="quiet" onClick={prediction.again}>
        Ask me again
      </button>
    </section>
  );
}
