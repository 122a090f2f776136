import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pagesToVisit, recordGreen } from '../../../tools/greenPages.mjs';
import { temporaryFolder } from './temporaryFolder.ts';

const FILES = {
  'dist/index.html': '<link href="/_astro/all.1.css">',
  'dist/labs/one/index.html': '<link href="/_astro/all.1.css"><astro-island component-url="/_astro/lab.1.js">',
  'dist/labs/three/index.html': '<p>Three</p>',
  'dist/labs/two/index.html': '<link href="/_astro/all.1.css"><astro-island component-url="/_astro/lab.1.js">',
  'dist/_astro/all.1.css': '@font-face { src: url(letters.woff2) }',
  'dist/_astro/letters.woff2': 'letters',
  'dist/_astro/lab.1.js': 'import("./worker.1.js")',
  'dist/_astro/worker.1.js': 'run()',
  'dist/data/7.bin': 'asked for by a computed name',
  'routes/index.astro': '',
  'routes/labs/[name]/index.astro': '',
};
const FIRSTS = ['/', '/labs/one/'];
const EVERY = [...FIRSTS, '/labs/three/', '/labs/two/'];

/** The pages that are looked at after a run without a failure and a change of these files. */
function afterChanging(changed: Record<string, string>, means = 'as before'): string[] {
  const root = temporaryFolder();
  const write = (files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  };
  const site = { dist: join(root, 'dist'), routes: join(root, 'routes'), record: join(root, 'record.json') };
  write(FILES);
  expect(pagesToVisit({ ...site, means: 'as before' })).toEqual({ chosen: expect.arrayContaining(EVERY), of: 4 });
  recordGreen({ ...site, means: 'as before' });
  write(changed);
  return pagesToVisit({ ...site, means }).chosen.sort();
}

it('where nothing has changed, one page of each template is looked at', () => {
  expect(afterChanging({})).toEqual(FIRSTS);
});

it('a page whose HTML has changed is looked at', () => {
  expect(afterChanging({ 'dist/labs/two/index.html': '<p>2</p>' })).toEqual([...FIRSTS, '/labs/two/']);
});

it('a page is looked at when a style sheet, a font or a script that it leads to has changed', () => {
  for (const [file, text] of Object.entries(FILES).filter(([file]) => file.startsWith('dist/_astro/'))) {
    expect(afterChanging({ [file]: `${text}, otherwise` }), file).toEqual([...FIRSTS, '/labs/two/']);
  }
});

it('a page that is new is looked at', () => {
  expect(afterChanging({ 'dist/labs/zero/index.html': '' })).toEqual([...FIRSTS, '/labs/zero/']);
});

it('every page is looked at when a file has changed that no page names', () => {
  expect(afterChanging({ 'dist/data/7.bin': 'other' })).toEqual(EVERY);
});

it('every page is looked at when they are looked at in another way, or when the record is spoilt', () => {
  expect(afterChanging({}, 'otherwise')).toEqual(EVERY);
  expect(afterChanging({ 'record.json': '{"means":"as' })).toEqual(EVERY);
});
