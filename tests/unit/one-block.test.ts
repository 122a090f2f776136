import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TAG = /<(?:Measure|Reveal|Simulation)\s((?:[a-zA-Z]+=(?:"[^"]*"|\{[^}]*\})\s*)+)/g;
const ATTRIBUTE = /([a-zA-Z]+)=(?:"([^"]*)"|\{([^}]*)\})/g;

/** By simulation: the first seeds of the many worlds whose means a text quotes. */
function blocksIn(text: string): Record<string, string[]> {
  const seeds: Record<string, Set<string>> = {};
  for (const [, attributes] of text.matchAll(TAG)) {
    const given = Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key, text, value]) => [key, text ?? value]),
    );
    const isQuoted = 'of' in given ? given.worlds !== '1' : 'predict' in given;
    if (!isQuoted) continue;
    const name = given.simulation ?? given.name;
    seeds[name] = (seeds[name] ?? new Set()).add(given.seed ?? 'its own');
  }
  return Object.fromEntries(Object.entries(seeds).map(([name, found]) => [name, [...found]]));
}

test.each(globSync('content/sessions/*/index.mdx'))(
  '%s takes all means of a simulation from one block of worlds',
  (file) => {
    // Two blocks give two means of one quantity, and a reader who compares them finds a mistake.
    for (const [name, seeds] of Object.entries(blocksIn(readFileSync(file, 'utf8'))))
      expect(seeds, name).toHaveLength(1);
  },
);

test('a prediction in one block and a table in another are found', () => {
  const text =
    '<Simulation name="drift" seed={8} predict="a = number:regret" />\n<Measure simulation="drift" of="regret" />';
  expect(blocksIn(text)).toEqual({ drift: ['8', 'its own'] });
  expect(blocksIn('<Measure simulation="drift" of="regret" seed={3} worlds={1} />')).toEqual({});
});
