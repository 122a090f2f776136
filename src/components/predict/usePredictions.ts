import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { type Saved, saved } from '../../state/storage.ts';
import type { Question, Reply } from './question.ts';

const schema = v.object({
  replies: v.array(v.union([v.number(), v.string(), v.array(v.string()), v.array(v.number())])),
  skipped: v.boolean(),
});
type Kept = v.InferOutput<typeof schema>;
const shape = { version: 1, schema, initial: { replies: [], skipped: false } as Kept };
const nothing: Pick<Saved<Kept>, 'get' | 'subscribe' | 'update' | 'reset'> = {
  get: () => shape.initial,
  subscribe: () => () => undefined,
  update: () => undefined,
  reset: () => undefined,
};

export interface Predictions {
  /** What was committed so far, in the order of the questions. */
  replies: readonly Reply[];
  /** Nothing is left to ask: the result may be shown. */
  done: boolean;
  /** The committed numbers by measure, for the picture. */
  numbers: Readonly<Record<string, number>>;
  /** The committed drawings by curve, for the picture. */
  drawn: Readonly<Record<string, readonly number[]>>;
  reply: (reply: Reply) => void;
  skip: () => void;
  again: () => void;
}

/** What a reader said before looking, kept in this browser. */
export function usePredictions(name: string, questions: readonly Question[], awake: boolean): Predictions {
  // A sleeping lab belongs to everybody: it asks, and remembers nothing.
  const store = useMemo(() => (awake ? saved(`prediction/${name}`, shape) : nothing), [name, awake]);
  const kept = useSyncExternalStore(store.subscribe, store.get, store.get);
  const replies = useMemo(() => fitting(questions, kept.replies), [questions, kept]);
  const { numbers, drawn } = useMemo(() => committed(questions, replies), [questions, replies]);
  return {
    replies,
    done: kept.skipped || replies.length >= questions.length,
    numbers,
    drawn,
    reply: (reply) => store.update((old) => ({ ...old, replies: [...replies.map(plain), plain(reply)] })),
    skip: () => store.update((old) => ({ ...old, skipped: true })),
    again: () => store.reset(),
  };
}

const plain = (reply: Reply) => (typeof reply === 'object' ? ([...reply] as string[] | number[]) : reply);

function committed(questions: readonly Question[], replies: readonly Reply[]): Pick<Predictions, 'numbers' | 'drawn'> {
  const numbers: Record<string, number> = {};
  const drawn: Record<string, readonly number[]> = {};
  replies.forEach((reply, place) => {
    const question = questions[place];
    if (question.kind === 'number') numbers[question.measure.measure] = reply as number;
    if (question.kind === 'curve') drawn[question.curve.key] = reply as readonly number[];
  });
  return { numbers, drawn };
}

/** The remembered replies up to the first whose question has changed since: from there on it is asked again. */
function fitting(questions: readonly Question[], replies: Kept['replies']): Reply[] {
  const misfit = replies.findIndex((reply, place) => !fits(questions[place], reply));
  return misfit < 0 ? replies : replies.slice(0, misfit);
}

function fits(question: Question | undefined, reply: unknown): boolean {
  switch (question?.kind) {
    case undefined:
      return false;
    case 'number':
      return typeof reply === 'number' && reply >= question.range[0] && reply <= question.range[1];
    case 'choice':
      return question.options.some(({ measure }) => measure === reply);
    case 'change':
      return reply === 'vanishes' || reply === 'shrinks' || reply === 'stays';
    case 'order':
      return (
        Array.isArray(reply) &&
        reply.length === question.options.length &&
        question.options.every(({ measure }) => (reply as unknown[]).includes(measure))
      );
    case 'curve': {
      const { points, range } = question.curve;
      return (
        Array.isArray(reply) &&
        reply.length === points &&
        reply.every((height) => typeof height === 'number' && height >= range[0] && height <= range[1])
      );
    }
  }
}
