import { appendFileSync, readFileSync } from 'node:fs';
import type { AnyValues } from '../simulations/lib/define.ts';

/** Numbers that a page quotes: measures of a setting over so many worlds. */
export interface Asked {
  name: string;
  params: AnyValues;
  worlds: number;
  measures: readonly string[];
  /** Whether the page shows every single world, not only what they say together. */
  each: boolean;
  /** The address of the page. */
  page: string;
}

/** Where a build writes what its pages ask for instead of answering; undefined for every other build. */
export const askedFile = process.env.ASKED_FILE;

export function noteAsked(file: string, asked: Asked): void {
  appendFileSync(file, `${JSON.stringify(asked)}\n`);
}

export function readAsked(file: string): Asked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Asked);
}
