import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { type Saved, saved } from '../../state/storage.ts';
import type { Question, Reply } from './question.ts';

const schema = v.object({
  replies: v.array(v.union([v.number(), v.string(), v.array(v.string())])),
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
  reply: (reply: Reply) => void;
  skip: () => void;
  again: () => void;
}

/** What a reader said before looking, kept in this browser. */
export function usePredictions(name: string, questions: readonly Question[], awake: boolean): Predictions {
  // A sleeping lab belongs to everybody: it asks, and remembers nothing.
  const store = useMemo(() => (awake ? saved(`prediction/${name}`, shape) : nothing), [name, awake]);
  const kept = useSyncExternalStore(store.subscribe, store.get, store.get);
  const replies = kept.replies.filter((reply, place) => fits(questions[place], reply)) as Reply[];
  const numbers = useMemo(
    () =>
      Object.fromEntries(
        questions.flatMap((question, place) =>
          question.kind === 'number' && typeof kept.replies[place] === 'number'
            ? [[question.measure.measure, kept.replies[place]]]
            : [],
        ),
      ),
    [questions, kept],
  );
  return {
    replies,
    done: kept.skipped || replies.length >= questions.length,
    numbers,
    reply: (reply) => store.update((old) => ({ ...old, replies: [...replies.map(plain), plain(reply)] })),
    skip: () => store.update((old) => ({ ...old, skipped: true })),
    again: () => store.reset(),
  };
}

const plain = (reply: Reply) => (typeof reply === 'object' ? [...reply] : reply);

/** A remembered reply to a question that has changed since is asked again. */
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
        question.options.every(({ measure }) => reply.includes(measure))
      );
  }
}
