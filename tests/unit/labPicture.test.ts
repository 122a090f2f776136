import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURED } from '../../src/computed/labPicture.ts';
import { labs } from '../../src/labs.ts';

const pages = [...globSync('content/{sessions,exercises}/**/*.mdx'), 'src/pages/index.astro'].map((file) =>
  readFileSync(file, 'utf8'),
);

/** The presets that a page asks predictions about, by lab; "defaults" where it names none. */
const asked = new Set(
  pages
    .flatMap((text) => [...text.matchAll(/<Simulation\b(.*?)\/>/gs)].map(([, attributes]) => attributes))
    .filter((attributes) => /\spredict="/.test(attributes))
    .map((attributes) => {
      const [name, preset] = ['name', 'preset'].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1]);
      return `${name} ${preset ?? 'defaults'}`;
    }),
);

test('every lab is pictured, in a setting that no prediction asks about', () => {
  expect(asked.size).toBeGreaterThan(5);
  expect(Object.keys(PICTURED).sort()).toEqual([...labs].sort());
  expect(Object.entries(PICTURED).filter(([name, [preset]]) => asked.has(`${name} ${preset}`))).toEqual([]);
});
