import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { inWords } from '../../../simulations/lib/params.ts';
import type { Question } from './question.ts';
import { surenessInWords } from './right.ts';
import type { Asked } from './useAsked.ts';
import type { Prediction } from './usePredictions.ts';
import { verdict } from './verdict.ts';

interface Props {
  declaration: Declaration;
  /** The setting that was asked about. */
  start: AnyValues;
  questions: readonly Question[];
  prediction: Prediction;
  asked: Asked;
  onAgain: () => void;
}

/** The answers of the reader beside what came out where they were asked; nobody is scored. */
export function Verdicts({ declaration: { params }, start, questions, prediction, asked, onAgain }: Props) {
  const { outcome, moved } = asked;
  if (outcome === null || !isAnswered(prediction)) return null;
  const where = moved.map((key) => `${params[key].label}: ${inWords(params[key], start[key])}`);
  return (
    <section className="verdicts" aria-label="Your prediction and the result">
      {where.length > 0 && (
        <p>
          {`The lab stands elsewhere by now. What follows is about a run of the setting you were asked about (${where.join('; ')}).`}
        </p>
      )}
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
      <button type="button" className="quiet" onClick={onAgain}>
        Ask me again
      </button>
    </section>
  );
}

/** Whether the reader has said anything, and nothing is left to ask. */
export function isAnswered({ waiting, replies }: Pick<Prediction, 'waiting' | 'replies'>): boolean {
  return waiting === null && replies.some((reply) => reply !== null);
}
