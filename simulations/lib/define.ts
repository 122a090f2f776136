import type { Files } from './exported.ts';
import type { Listing } from './listing.ts';
import type { Params, Value, Values } from './params.ts';

/** A headline number of a result: replicate bands, comparison, predictions, prose, command line and tests use it. */
export interface Measure<R, V> {
  label: string;
  /** For a table head or an option, where the context says the rest. */
  short?: string;
  /** In words, e.g. "days"; empty for a bare number. */
  unit: string;
  /** Decimals that are worth showing. */
  digits: number;
  /** A difference, so that zero means "no effect": where an interval covers it, nobody knows on which side it is. */
  difference?: true;
  /** 1 where it is so and 0 where it is not: of many worlds those where it is so are counted. */
  counted?: true;
  /** The key of a counted measure: of many worlds only those where it is so are averaged. */
  among?: string;
  /** The ends of the range that a prediction may have. */
  range?: readonly [number, number];
  of: (result: R, params: V) => number;
}

/** Numbers in rows: under a picture, and in files. A cell is null where nothing is known. */
export interface Table {
  name: string;
  caption: string;
  columns: { key: string; label: string; digits?: number }[];
  rows: (number | string | null)[][];
}

/** The moments of a model that unfolds in time. The result holds every moment of it; a player is an index into them. */
export interface Frames<R, V> {
  /** One moment in words, e.g. "day". */
  unit: string;
  /** How many moments the result holds; the last is the whole. */
  count: (result: R, params: V) => number;
  /**
   * A result that is equal up to a moment, with another future: whatever is not known by then is something else. A picture of that
   * moment must not change with it.
   */
  until: (result: R, params: V, moment: number) => R;
}

/** A line that a reader may draw before looking: a number along an axis, such as a score along the days of a year. */
export interface Curve<R, V> {
  /** The name of the heights, e.g. "AUC". */
  label: string;
  /** In words; left out for a bare number. */
  unit?: string;
  /** Decimals that are worth showing. */
  digits: number;
  /** The heights that may be drawn, which the empty plot shows. */
  range: readonly [number, number];
  /** The ends of the axis in words, e.g. "day 0" and "day 363". Where only a number differs, places between them are named alike. */
  from: string;
  to: string;
  /** How many points the reader draws, at equal steps from end to end; at least 2. */
  points: number;
  /** The heights at equal steps from end to end, as finely as the picture shows them; at least 2. */
  of: (result: R, params: V) => readonly number[];
}

/** A setting worth a name: one click, one link. What it leaves out keeps its default. */
export interface Preset<V> {
  title: string;
  /** A heading that it stands under with others; a lab with more than six has two to four of them. */
  group?: string;
  /** The lesson of this setting, in one sentence. */
  teaches: string;
  params: Partial<V>;
}

/** One difference over many worlds: presets down, measures across. */
export interface Survey {
  caption: string;
  /** Keys of presets. */
  rows: readonly string[];
  /** Keys of measures. */
  columns: readonly string[];
}

/** A simulation, declared: its parameters, what they give, and how that is named, measured and told. */
export interface Model<P extends Params = Params, R = unknown> {
  title: string;
  /** Raised when the same parameters may give another result; goes into links. */
  version: number;
  question: string;
  params: P;
  /** Pure and total: parameters to everything a view shows. */
  run: (params: Values<P>) => R;
  measures: Readonly<Record<string, Measure<R, Values<P>>>>;
  /** The measures that the compare table and the 40 worlds show first. */
  headline: readonly string[];
  /** The controls that stand open on the lab's own page; the others are folded away. */
  show: readonly string[];
  /** A title that says what to see in the picture, in a line; at a moment, what is to be seen by then. */
  titleOf: (result: R, params: Values<P>, moment?: number) => string;
  /** The picture in a sentence, made from the numbers. */
  describe: (result: R, params: Values<P>) => string;
  /** The numbers behind the picture, which stand under it. */
  tables: (result: R, params: Values<P>) => Table[];
  /** The generated rows, made when somebody takes them away. */
  data?: (params: Values<P>) => Table[];
  presets: Readonly<Record<string, Preset<Values<P>>>>;
  frames?: Frames<R, Values<P>>;
  curves?: Readonly<Record<string, Curve<R, Values<P>>>>;
  survey?: Survey;
  /** A program whose marked places are the parameters. It belongs to an exercise, and is no lab of its own. */
  listing?: Listing;
  /** A Python script that reads the exported data and repeats the fit; the files have the names of a page's downloads, or these. */
  python?: (result: R, params: Values<P>, files?: Files) => string;
}

/** A model whose parameter and result types have been forgotten: what the registry and the worker hold. */
export type AnyModel = Model<Params, unknown>;
/** Values of parameters whose declaration has been forgotten, by key. */
export type AnyValues = Readonly<Record<string, Value>>;

/** Gives a model its types from its own declaration. */
export function defineModel<const P extends Params, R>(model: Model<P, R>): Model<P, R> {
  return model;
}

/** The plain data of a model that a page needs without loading it, safe to serialise. */
export interface Declaration {
  name: string;
  title: string;
  version: number;
  question: string;
  params: Params;
  measures: Readonly<Record<string, Omit<Measure<unknown, unknown>, 'of'>>>;
  headline: readonly string[];
  show: readonly string[];
  presets: Readonly<Record<string, Preset<AnyValues>>>;
  survey?: Survey;
  /** Whether there are generated rows, and a script, to take away. */
  data: boolean;
  python: boolean;
  /** The unit of a model that unfolds in time. */
  frames?: string;
  curves?: Readonly<Record<string, Omit<Curve<unknown, unknown>, 'of'>>>;
}

/** The plain data of a model. */
export function declare(name: string, model: AnyModel): Declaration {
  const { title, version, question, params, headline, show, presets, survey, frames, curves } = model;
  return {
    name,
    title,
    version,
    question,
    params,
    measures: withoutFunctions(model.measures),
    headline,
    show,
    presets,
    data: model.data !== undefined,
    python: model.python !== undefined,
    ...(survey && { survey }),
    ...(frames && { frames: frames.unit }),
    ...(curves && { curves: withoutFunctions(curves) }),
  };
}

/** The title of every moment but the last, which has that of the whole. */
export function titleMoments(model: AnyModel, result: unknown, params: AnyValues): string[] {
  const count = model.frames?.count(result, params) ?? 1;
  return Array.from({ length: count - 1 }, (_, moment) => model.titleOf(result, params, moment));
}

function withoutFunctions<T extends { of: unknown }>(
  declared: Readonly<Record<string, T>>,
): Record<string, Omit<T, 'of'>> {
  return Object.fromEntries(Object.entries(declared).map(([key, { of: _of, ...rest }]) => [key, rest]));
}

/** The values of every measure of a result. */
export function measureAll(model: AnyModel, result: unknown, params: AnyValues): Record<string, number> {
  return Object.fromEntries(Object.entries(model.measures).map(([key, measure]) => [key, measure.of(result, params)]));
}

/** The heights of every curve of a result. */
export function traceAll(model: AnyModel, result: unknown, params: AnyValues): Record<string, readonly number[]> {
  return Object.fromEntries(Object.entries(model.curves ?? {}).map(([key, curve]) => [key, curve.of(result, params)]));
}
