import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relatedLabs } from '../../src/course/relatedLabs.ts';

const root = new URL('../../', import.meta.url);
const labs = globSync('simulations/*/model.ts', { cwd: root })
  .filter((file) => !/^\s+listing\b/m.test(readFileSync(new URL(file, root), 'utf8')))
  .map((file) => file.split('/')[1]);

test.each(labs)('beside the lab %s stands another, which leads back', (name) => {
  const related = relatedLabs(name).map((one) => one.name);
  expect(related).not.toEqual([]);
  expect(labs).toEqual(expect.arrayContaining(related));
  for (const other of related) expect(relatedLabs(other).map((one) => one.name)).toContain(name);
});
