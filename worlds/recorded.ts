import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Summary, summarise } from '../simulations/lib/replicate.ts';
import type { Measures } from './run.ts';
import { sameWorlds, type Wanted } from './wanted.ts';

const FOLDER = join(process.cwd(), 'evidence', 'measured');

/** What the worlds of one setting gave, as far as pages quote it: a line of `evidence/measured/<simulation>.json`. */
export interface Entry extends Pick<Wanted, 'params' | 'worlds' | 'hash'> {
  measures: Readonly<Record<string, Readonly<Record<'mean' | 'se' | 'sd', number | null>>>>;
  /** Of every world, where a page shows each of them; null where a world has no such number. */
  values?: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The names of the simulations of which anything is recorded. */
export function recordedNames(): string[] {
  return globSync('*.json', { cwd: FOLDER })
    .map((file) => basename(file, '.json'))
    .sort();
}

/** All that is recorded of a simulation; nothing where there is no file. Throws where the file is not a list of entries. */
export function readRecorded(name: string): readonly Entry[] {
  const file = fileOf(name);
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) return [];
  const last = files.get(file);
  if (last?.modified === modified) return last.entries;
  const entries = parsed(name, readFileSync(file, 'utf8'));
  files.set(file, { modified, entries });
  return entries;
}

const files = new Map<string, { modified: number; entries: readonly Entry[] }>();

function parsed(name: string, text: string): readonly Entry[] {
  try {
    return JSON.parse(text) as Entry[];
  } catch (error) {
    const conflict = text.includes('<<<<<<<') ? ' It holds a merge conflict.' : '';
    throw new Error(
      `evidence/measured/${name}.json cannot be read (${(error as Error).message}).${conflict} ` +
        `Run: npm run measure -- --only ${name}`,
    );
  }
}

/** Writes the entries of a simulation, one a line, in an order that does not depend on who asked first; without entries the file goes. */
export function writeRecorded(name: string, entries: readonly Entry[]): void {
  const lines = entries.map((entry) => JSON.stringify(entry)).sort();
  mkdirSync(FOLDER, { recursive: true });
  if (lines.length > 0) writeFileSync(fileOf(name), `[\n${lines.join(',\n')}\n]\n`);
  else if (existsSync(fileOf(name))) rmSync(fileOf(name));
}

const fileOf = (name: string): string => join(FOLDER, `${name}.json`);

/** What is recorded of worlds. */
export function entryOf({ params, worlds, hash, measures, each }: Wanted, found: readonly Measures[]): Entry {
  const column = (key: string) => found.map((world) => world[key]);
  const summaries = measures.map((key) => {
    const { mean, se, sd } = summarise(column(key));
    return [key, { mean, se, sd }] as const;
  });
  const entry = { params, worlds, hash, measures: Object.fromEntries(summaries) };
  return each.length === 0 ? entry : { ...entry, values: Object.fromEntries(each.map((key) => [key, column(key)])) };
}

/** Whether an entry holds all numbers that are wanted, from whatever sources. */
export function holds({ measures, values = {}, ...entry }: Entry, wanted: Wanted): boolean {
  return (
    sameWorlds(entry, wanted) &&
    wanted.measures.every((key) => Object.hasOwn(measures, key)) &&
    wanted.each.every((key) => Object.hasOwn(values, key))
  );
}

/** What an entry says of a measure. */
export function summaryOf({ measures, worlds: n }: Entry, measure: string): Summary {
  const { mean, se, sd } = measures[measure];
  if (mean === null || se === null || sd === null) return summarise(new Array(n).fill(NaN));
  return { n, mean, sd, se, low: mean - 1.96 * se, high: mean + 1.96 * se };
}
