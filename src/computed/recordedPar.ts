import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnyValues } from '../../simulations/lib/define.ts';
import { sourcesOf } from '../../worlds/sources.ts';
import type { Par } from '../state/par.ts';
import type { Trial } from '../state/trial.ts';

/** What a search found for a trial: `evidence/par/<id>.json`, written by `npm run measure` and by nothing else. */
export interface RecordedPar {
  /** Of the trial and of all sources that can change what comes of a plan. */
  hash: string;
  trial: Trial;
  known: readonly AnyValues[];
  par: Par;
}

const FOLDER = join(process.cwd(), 'evidence', 'par');

/** What is recorded of a trial; null where nothing is, or nothing that can be read. */
export function readPar(id: string): RecordedPar | null {
  const file = join(FOLDER, `${id}.json`);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RecordedPar;
  } catch {
    return null;
  }
}

export function writePar(id: string, recorded: RecordedPar): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${id}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
}

/** A hash of a trial, of the plans that its text knows, and of what its simulation is made of. */
export const parHash = ({ trial, known }: Pick<SoughtPar, 'trial' | 'known'>): string =>
  createHash('sha256')
    .update(JSON.stringify([sourcesOf(trial.name), trial, known]))
    .digest('hex')
    .slice(0, 16);

/** A trial of which a page wants the par. */
export interface SoughtPar {
  id: string;
  trial: Trial;
  /** Plans that its text knows to be good. */
  known: readonly AnyValues[];
}

/** Beside the file in which a build notes the numbers that its pages quote. */
const soughtFile = (askedFile: string): string => join(dirname(askedFile), 'trials.jsonl');

export function notePar(askedFile: string, sought: SoughtPar): void {
  appendFileSync(soughtFile(askedFile), `${JSON.stringify(sought)}\n`);
}

export function readSoughtPars(askedFile: string): SoughtPar[] {
  const file = soughtFile(askedFile);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SoughtPar);
}
