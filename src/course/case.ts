import type { Entry } from './entries.ts';
import type { Fact } from './shapes.ts';

/**
 * The entries with `{case:settled-days}` in their front matter replaced by that value of the running case, and
 * `{elsewhere:20 requests a minute}`, which is a number that is not about the case, by its own words. Throws, naming the
 * file and what there is, where there is no such value.
 */
export function withCase<E extends Entry<unknown>>(entries: readonly E[], facts: readonly Entry<Fact>[]): E[] {
  const values = new Map(facts.map(({ id, data }) => [id, shown(data.value)]));
  return entries.map((entry) => ({ ...entry, data: filled(entry.data, values, entry.filePath ?? entry.id) }));
}

/** A value of the case as it stands in the text: 30,000. */
export const shown = (value: number): string => value.toLocaleString('en-GB');

function filled<T>(data: T, values: ReadonlyMap<string, string>, where: string): T {
  if (typeof data === 'string') {
    const text = data.replace(/\{(case|elsewhere):([^}]*)\}/g, (_, from: string, name: string) => {
      if (from === 'elsewhere') return name;
      const value = values.get(name);
      if (value === undefined) {
        throw new Error(`${where}: no value of the case "${name}". There are: ${[...values.keys()].join(', ')}.`);
      }
      return value;
    });
    return text as T;
  }
  if (Array.isArray(data)) return data.map((part) => filled(part, values, where)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, filled(part, values, where)])) as T;
}
