import * as v from 'valibot';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { IdKind } from './renames.ts';
import { namedValues, type Shape } from './stored.ts';

/** Where something that is kept may go, besides the browser it was made in. */
export type Destination = 'backup' | 'classResult' | 'lms';

/** Everything that is decided about one kind of thing before it is kept. */
export interface Kept<T> extends Shape<T> {
  /** What the names of its entries begin with; after a slash follows the id. */
  family: string;
  /** What the ids are ids of. They never change, or the change stands among the renames. */
  ids: IdKind;
  /** For the reader who asks what this site keeps. */
  what: string;
  goes: Readonly<Record<Destination, boolean>>;
}

/** What a reader has done on one exercise. */
export interface Work {
  /** What was typed or chosen, by the key of the cell. */
  answers: Readonly<Record<string, string>>;
  /** The level the reader gave the own work before the key was opened, 0 to 2, by the place of the criterion. */
  before: Readonly<Record<string, number>>;
  /** The level that the reader gave it with the key. */
  after: Readonly<Record<string, number>>;
  /** The key has been opened, so what was rated before it stands. */
  opened: boolean;
  /** The reader worked away from this page, so nothing is written here and the answer may open all the same. */
  elsewhere: boolean;
}

/** The values of the places that a reader edited, with the program they make, which an export quotes. */
export interface Program {
  values: AnyValues;
  text: string;
}

/** A plan that was made for a trial, and what came of it as Markdown, which an export quotes. */
export interface KeptTrial {
  plan: AnyValues;
  report: string;
}

/** What a question is about: of a curve, its key stands among the measures. */
export interface Asked {
  simulation: string;
  kind: string;
  measures: readonly string[];
}
export type Reply = number | string | readonly string[] | readonly number[];

/** What was said before looking. With nothing in `asked` the question is open; with `reply` null it was skipped. */
export interface Prediction {
  asked: Asked | null;
  reply: Reply | null;
}

/** What is kept, by kind. */
export interface KeptData {
  work: Work;
  program: Program;
  trial: KeptTrial;
  prediction: Prediction;
}
export type KeptKind = keyof KeptData;

const values = namedValues(v.union([v.number(), v.string(), v.boolean()]));
const levels = namedValues(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)));

const work: Kept<Work> = {
  family: 'exercise',
  ids: 'exercises',
  what: 'what you write, choose and rate in an exercise',
  goes: { backup: true, classResult: false, lms: false },
  // Version 1 held one rating, `ratings`, given while the answers were closed.
  version: 2,
  schema: v.strictObject({
    answers: namedValues(v.string()),
    before: levels,
    after: levels,
    opened: v.boolean(),
    elsewhere: v.boolean(),
  }),
  initial: { answers: {}, before: {}, after: {}, opened: false, elsewhere: false },
  migrate: (data) => {
    const { ratings, ...rest } = data as { ratings: unknown };
    return { ...rest, before: ratings, after: {}, opened: false };
  },
  merge: (mine, theirs) => ({
    answers: { ...theirs.answers, ...mine.answers },
    before: { ...theirs.before, ...mine.before },
    after: { ...theirs.after, ...mine.after },
    opened: mine.opened || theirs.opened,
    elsewhere: mine.elsewhere || theirs.elsewhere,
  }),
};

const program: Kept<Program> = {
  family: 'program',
  ids: 'exercises',
  what: 'the program you edit in an exercise',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ values, text: v.string() }),
  initial: { values: {}, text: '' },
  // The text is the program of these values: half of one and half of another would be a third, which nobody wrote.
  merge: (mine, theirs) => (mine.text === '' ? theirs : mine),
};

const trial: Kept<KeptTrial> = {
  family: 'trial',
  ids: 'trials',
  what: 'the plans you try, and what came of them',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ plan: values, report: v.string() }),
  initial: { plan: {}, report: '' },
  merge: (mine, theirs) => ({
    plan: { ...theirs.plan, ...mine.plan },
    report: mine.report || theirs.report,
  }),
};

const prediction: Kept<Prediction> = {
  family: 'prediction',
  ids: 'questions',
  what: 'your predictions',
  goes: { backup: true, classResult: true, lms: true },
  // Version 1 stood under other names, with the replies to all questions of a lab: see earlierPredictions.ts.
  version: 2,
  schema: v.strictObject({
    asked: v.nullable(v.strictObject({ simulation: v.string(), kind: v.string(), measures: v.array(v.string()) })),
    reply: v.nullable(v.union([v.number(), v.string(), v.array(v.string()), v.array(v.number())])),
  }),
  initial: { asked: null, reply: null },
  merge: (mine, theirs) => {
    if (mine.asked === null) return theirs;
    return mine.reply === null && theirs.reply !== null ? theirs : mine;
  },
};

/** Everything that is stored as data. Nothing is saved that does not stand here, with all that is to be decided about it. */
export const kept: { readonly [K in KeptKind]: Kept<KeptData[K]> } = { work, program, trial, prediction };

/** Under which name an entry is saved. */
export const nameOf = (kind: KeptKind, id: string): string => `${kept[kind].family}/${id}`;

/**
 * What is stored as bare text, since a script reads it before the first paint; the scripts in the pages write these keys
 * out. It belongs to the device, so it goes nowhere.
 */
export const bareTexts = { theme: { key: 'flywheel:theme', what: 'your choice of theme' } } as const;
