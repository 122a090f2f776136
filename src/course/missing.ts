import type { Entry } from './entries.ts';

/** What there is, and whether a name is among it: a set of names, or a map by name. */
export interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** A problem when there is no such name, with the file and what there is. */
export function missing(entry: Entry<unknown>, kind: string, name: string, there: Names): string[] {
  return there.has(name) ? [] : [`${where(entry)}: no ${kind} "${name}". There are: ${list([...there.keys()])}.`];
}

/** Names in a sentence. */
export const list = (names: readonly string[]): string => names.join(', ') || 'none';
/** The file that an entry stands in. */
export const where = (entry: Entry<unknown>): string => entry.filePath ?? entry.id;
