import type { Kept } from './kept/decided.ts';
import { type Hunt, hunt } from './kept/hunt.ts';
import { type Judging, judging } from './kept/judging.ts';
import { type Mock, mock } from './kept/mock.ts';
import { type Pair, pair } from './kept/pair.ts';
import { type Placing, placing } from './kept/placing.ts';
import { type Practice, practice } from './kept/practice.ts';
import { type Prediction, prediction } from './kept/prediction.ts';
import { type Program, program } from './kept/program.ts';
import { type Reading, reading } from './kept/reading.ts';
import { type Review, review } from './kept/review.ts';
import { type Safekeeping, safekeeping } from './kept/safekeeping.ts';
import { type Draft, template } from './kept/template.ts';
import { type KeptTrial, trial } from './kept/trial.ts';
import { type Work, work } from './kept/work.ts';

/** What is kept, by kind. */
export interface KeptData {
  work: Work;
  program: Program;
  trial: KeptTrial;
  prediction: Prediction;
  reading: Reading;
  safekeeping: Safekeeping;
  template: Draft;
  review: Review;
  practice: Practice;
  mock: Mock;
  pair: Pair;
  hunt: Hunt;
  judging: Judging;
  placing: Placing;
}
export type KeptKind = keyof KeptData;

/** Everything that is stored as data. Nothing is saved that does not stand here, with all that is to be decided about it. */
export const kept: { readonly [K in KeptKind]: Kept<KeptData[K]> } = {
  work,
  program,
  trial,
  prediction,
  reading,
  safekeeping,
  template,
  review,
  practice,
  mock,
  pair,
  hunt,
  judging,
  placing,
};

/** Under which name an entry is saved. */
export const nameOf = (kind: KeptKind, id: string): string => `${kept[kind].family}/${id}`;

/**
 * What is stored as bare text, since a script reads it before the first paint; the scripts in the pages write these keys
 * out. It belongs to the device, so it goes nowhere.
 */
export const bareTexts = {
  theme: { key: 'flywheel:theme', what: 'your choice of theme' },
  slash: { key: 'flywheel:slash', what: 'whether the key / opens the search' },
} as const;

/**
 * Sound that is recorded on wish, in a room of its own, under the name of the attempt and the question. It is large and
 * belongs to the device, so it goes nowhere.
 */
export const recordings = { room: 'flywheel-recordings', what: 'what you record in a mock interview' } as const;
