import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asked, Prediction, Reply, Sure } from './kept/prediction.ts';
import { kept } from './kept.ts';

/** A question, as far as its answer is kept. */
export interface Askable {
  /** The id: the page and the question, e.g. `sessions/splitting/production`. */
  id: string;
  asked: Asked;
  /** Whether a kept reply is one that could be given to the question today. */
  fits: (reply: Reply) => boolean;
  /** Whether a reply agrees with the worlds; null where right and wrong are a matter of degree. */
  right: (reply: Reply) => boolean | null;
}

/** What was said to the questions of one lab. */
export interface Said {
  /** What was committed, by the place of the question; null where nothing was. */
  replies: readonly (Reply | null)[];
  /** How sure it was, in the same places. */
  sure: readonly (Sure | null)[];
  /** The place of the question that waits; null when nothing is left to ask, so that the result may be shown. */
  waiting: number | null;
}

export interface Predictions extends Pick<StoreApi<Said>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Commits to a reply to the question that waits, and, where it is said, to how sure it is. */
  reply: (reply: Reply, sure?: Sure | null) => void;
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
    const waiting = found.indexOf(null);
    return {
      replies: found.map((one) => one?.reply ?? null),
      sure: found.map((one) => one?.sure ?? null),
      waiting: waiting < 0 ? null : waiting,
    };
  };
  const store = createStore<Said>(read);
  const commit = (i: number, reply: Reply | null, sure: Sure | null) => {
    const { asked, right } = questions[i];
    places[i].setState({ asked, reply, sure, right: reply === null ? null : right(reply) });
  };
  for (const place of places) place.subscribe(() => store.setState(read(), true));
  return {
    ...store,
    reply: (reply, sure = null) => {
      const { waiting } = read();
      if (waiting !== null) commit(waiting, plain(reply), sure);
    },
    skip: () => {
      for (let { waiting } = read(); waiting !== null; { waiting } = read()) commit(waiting, null, null);
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

/** What was said to a question, or that it was skipped; null while it is open, also after another question was answered. */
function standing({ asked, fits }: Askable, said: Prediction): Prediction | null {
  if (said.asked === null || !sameQuestion(asked, said.asked)) return null;
  return said.reply === null || fits(said.reply) ? said : null;
}

/** Whether two questions are about the same measures, in the same order, of the same simulation. */
function sameQuestion(a: Asked, b: Asked): boolean {
  return a.simulation === b.simulation && a.kind === b.kind && a.measures.join() === b.measures.join();
}

const plain = (reply: Reply): Reply => (typeof reply === 'object' ? ([...reply] as string[] | number[]) : reply);
