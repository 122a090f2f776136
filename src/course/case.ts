import type { Entry } from './entries.ts';
import { everyText } from './everyText.ts';
import type { Fact } from './shapes.ts';

/**
 * The entries with `{case:settled-days}` in their front matter replaced by that value of the running case, and
 * `{elsewhere:20 requests a minute}`, which is a number that is not about the case, by its own words. Throws, naming the
 * file and what there is, where there is no such value.
 */
export function withCase<E extends Entry<unknown>>(entries: readonly E[], facts: readonly Entry<Fact>[]): E[] {
  const values = new Map(facts.map(({ id, data }) => [id, shown(data.value)]));
  return entries.map((entry) => ({
    ...entry,
    data: everyText(entry.data, filled(values, entry.filePath ?? entry.id)),
  }));
}

/** A value of the case as it stands in the text: 30,000. */
export const shown = (value: number): string => value.toLocaleString('en-GB');

const filled = (values: ReadonlyMap<string, string>, where: string) => (text: string) =>
  text.replace(/\{(case|elsewhere):([^}]*)\}/g, (_, from: string, name: string) => {
    if (from === 'elsewhere') return name;
    const value = values.get(name);
    if (value === undefined) {
      throw new Error(`${where}: no value of the case "${name}". There are: ${[...values.keys()].join(', ')}.`);
    }
    return value;
  });
