import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asked, Prediction, Reply } from './kept/prediction.ts';
import { kept } from './kept.ts';

/** A question, as far as its answer is kept. */
export interface Askable {
  /** The id: the page and the question, e.g. `sessions/splitting/production`. */
  id: string;
  asked: Asked;
  /** Whether a kept reply is one that could be given to the question today. */
  fits: (reply: Reply) => boolean;
}

/** What was said to the questions of one lab. */
export interface Said {
  /** What was committed, by the place of the question; null where nothing was. */
  replies: readonly (Reply | null)[];
  /** The place of the question that waits; null when nothing is left to ask, so that the result may be shown. */
  waiting: number | null;
}

export interface Predictions extends Pick<StoreApi<Said>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Commits to a reply to the question that waits. */
  reply: (reply: Reply) => void;
  /** Leaves all questions that are still open without an answer. */
  skip: () => void;
  /** Forgets every answer, so that all is asked again. */
  again: () => void;
}

type Place = Pick<StoreApi<Prediction>, 'getState' | 'setState' | 'subscribe'> & { reset: () => void };

/** The questions of a lab, each with its own entry among what is kept: `openPlace` gives it by the question's id. */
export function createPredictions(questions: readonly Askable[], openPlace: (id: string) => Place): Predictions {
  const places = questions.map(({ id }) => openPlace(id));
  const read = (): Said => {
    const found = questions.map((question, i) => standing(question, places[i].getState()));
    const waiting = found.indexOf('open');
    return {
      replies: found.map((reply) => (reply === 'open' ? null : reply.said)),
      waiting: waiting < 0 ? null : waiting,
    };
  };
  const store = createStore<Said>(read);
  const commit = (i: number, reply: Reply | null) => places[i].setState({ asked: questions[i].asked, reply });
  for (const place of places) place.subscribe(() => store.setState(read(), true));
  return {
    ...store,
    reply: (reply) => {
      const { waiting } = read();
      if (waiting !== null) commit(waiting, plain(reply));
    },
    skip: () => {
      for (let { waiting } = read(); waiting !== null; { waiting } = read()) commit(waiting, null);
    },
    again: () => {
      for (const place of places) place.reset();
    },
  };
}

/** A place that keeps nothing beyond the page: for a lab that sleeps and belongs to everybody. */
export const forgetting = (): Place => {
  const store = createStore<Prediction>(() => kept.prediction.initial);
  return { ...store, reset: () => store.setState(kept.prediction.initial, true) };
};

/** What was said to a question, null if it was skipped; what was said to another question leaves it open. */
function standing({ asked, fits }: Askable, { asked: then, reply }: Prediction): 'open' | { said: Reply | null } {
  if (then === null || !sameQuestion(asked, then)) return 'open';
  return reply === null || fits(reply) ? { said: reply } : 'open';
}

/** Whether two questions are about the same measures, in the same order, of the same simulation. */
function sameQuestion(a: Asked, b: Asked): boolean {
  return a.simulation === b.simulation && a.kind === b.kind && a.measures.join() === b.measures.join();
}

const plain = (reply: Reply): Reply => (typeof reply === 'object' ? ([...reply] as string[] | number[]) : reply);
