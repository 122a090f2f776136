import { useMemo } from 'react';
import { useStore } from 'zustand';
import { browserStorage } from '../../state/browserStorage.ts';
import { bringPredictions } from '../../state/earlierPredictions.ts';
import type { Reply } from '../../state/kept/prediction.ts';
import { createPredictions, forgetting, type Predictions, type Said } from '../../state/predictions.ts';
import { saved } from '../../state/storage.ts';
import { askedIn, fits } from './fits.ts';
import type { Question } from './question.ts';
import { isRight } from './right.ts';

/** What a reader said before looking, with what the picture shows of it. */
export interface Prediction extends Said, Pick<Predictions, 'reply' | 'skip' | 'again'> {
  /** The committed numbers by measure. */
  numbers: Readonly<Record<string, number>>;
  /** The committed drawings by curve. */
  drawn: Readonly<Record<string, readonly number[]>>;
}

/** What a reader says before looking at a lab of this simulation, kept in this browser. */
export function usePredictions(simulation: string, questions: readonly Question[], awake: boolean): Prediction {
  const predictions = useMemo(() => {
    const askable = questions.map((question) => ({
      id: question.id,
      asked: askedIn(question, simulation),
      fits: (reply: Reply) => fits(question, reply),
      right: (reply: Reply) => isRight(question, reply),
    }));
    // A sleeping lab belongs to everybody: it asks, and remembers nothing.
    if (!awake || questions.length === 0) return createPredictions(askable, forgetting);
    bringPredictions(browserStorage());
    return createPredictions(askable, (id) => saved('prediction', id));
  }, [simulation, questions, awake]);
  const said = useStore(predictions);
  const { reply, skip, again } = predictions;
  const shown = useMemo(() => committed(questions, said), [questions, said]);
  return { ...said, ...shown, reply, skip, again };
}

function committed(questions: readonly Question[], { replies }: Said): Pick<Prediction, 'numbers' | 'drawn'> {
  const numbers: Record<string, number> = {};
  const drawn: Record<string, readonly number[]> = {};
  replies.forEach((reply, place) => {
    const question = questions[place];
    if (reply === null) return;
    if (question.kind === 'number') numbers[question.measure.measure] = reply as number;
    if (question.kind === 'curve') drawn[question.curve.key] = reply as readonly number[];
  });
  return { numbers, drawn };
}
