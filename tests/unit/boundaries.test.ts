import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file that breaks a rule, and what the rule says about it. */
const BROKEN: [rule: string, file: string, code: string, message: RegExp][] = [
  [
    'a simulation knows nothing of the site',
    'simulations/a/view.tsx',
    "export * from '../../src/href.ts';",
    /the site/,
  ],
  ['a simulation imports no other', 'simulations/a/model.ts', "export * from '../b/model.ts';", /imports another/],
  ['a model draws nothing', 'simulations/a/rows.ts', "export * from 'd3-scale';", /draws nothing/],
  ['a model has no view', 'simulations/a/part.ts', "export * from './view.tsx';", /draws nothing/],
  ['a model has no Node', 'simulations/a/file.ts', "export * from 'node:fs';", /no Node/],
  ['a model has no clock', 'simulations/a/clock.ts', 'export const now = () => Date.now();', /global variable Date/],
  ['a model has no chance', 'simulations/a/luck.ts', 'export const luck = () => Math.random();', /same bits/],
  ["a model has no engine's maths", 'simulations/a/bits.ts', 'export const e = Math.exp(1);', /same bits/],
  ["a model has no engine's powers", 'simulations/a/root.ts', 'export const root = 2 ** 0.5;', /round powers/],
  ['a simulation has no class', 'simulations/a/thing.ts', 'export class Thing {}', /no classes/],
  [
    'a view does not load its model',
    'simulations/a/plot.tsx',
    "import a from './model.ts';\nexport const b = a;",
    /only types/,
  ],
  ['the library is pure', 'simulations/lib/draw.ts', "export * from 'react';", /is pure/],
  ['the library does not know who uses it', 'simulations/lib/use.ts', "export * from '../a/model.ts';", /who shares/],
  ['d3 computes and React draws', 'src/components/Zoom.tsx', "export * from 'd3-zoom';", /d3 computes/],
  ['state does not know who shows it', 'src/state/show.ts', "export * from '../components/A.tsx';", /who shows it/],
  ['components know no layout', 'src/components/Up.tsx', "export * from '../layouts/Base.astro';", /layouts use/],
  ['layouts know no page', 'src/layouts/Up.astro', "---\nimport '../pages/index.astro';\n---\n", /Pages use/],
  ['the site names no simulation', 'src/state/one.ts', "export * from '../../simulations/a/model.ts';", /every folder/],
  [
    'what the browser gets runs no worlds in Node',
    'src/state/far.ts',
    "export * from '../../worlds/run.ts';",
    /src\/computed/,
  ],
  ['what runs worlds does not know who asks', 'worlds/page.ts', "export * from '../src/href.ts';", /who asks/],
  ['what runs worlds names no simulation', 'worlds/one.ts', "export * from '../simulations/a/model.ts';", /alike/],
  ['there are no cycles', 'src/ring.ts', "export { b as a } from './ring2.ts';", /cycle/],
];

const root = mkdtempSync(join(tmpdir(), 'flywheel-boundaries-'));
let said = new Map<string, string[]>();

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
  cpSync('tools/lint', join(root, 'tools/lint'), { recursive: true });
  for (const [, file, code] of BROKEN) write(file, code);
  write('src/ring2.ts', "export { a as b } from './ring.ts';");
  said = lint();
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(BROKEN)('%s', (_, file, _code, message) => {
  expect(said.get(file) ?? []).toContainEqual(expect.stringMatching(message));
});

test('content imports nothing', () => {
  const texts = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const importing = texts.filter((file) =>
    /^(import|export)\s/m.test(prose(readFileSync(join('content', file), 'utf8'))),
  );
  expect(importing).toEqual([]);
});

function write(file: string, code: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), code);
}

/** What Biome says, by file. */
function lint(): Map<string, string[]> {
  const biome = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const output = run(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none']);
  const found = new Map<string, string[]>();
  for (const { message, location } of JSON.parse(output).diagnostics) {
    found.set(location.path, [...(found.get(location.path) ?? []), message]);
  }
  return found;
}

/** The output of a command that is expected to fail. */
function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** A text without its listings, in which Python may import what it likes. */
function prose(text: string): string {
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
}
