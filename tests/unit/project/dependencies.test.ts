import { globSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifest, read } from './read.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What the site is built from, and how. */
const SOURCES = ['src/**/*.{ts,tsx,astro}', 'simulations/**/*.{ts,tsx}', 'astro.config.mjs'];

test('every package that the site is built with is a dependency, and none of those that only check it', () => {
  const files = globSync(SOURCES, { cwd: ROOT }).filter((path) => !isCheck(path.replaceAll('\\', '/')));
  expect(files.length).toBeGreaterThan(100);
  const wanted = new Set(files.flatMap((path) => packagesIn(read(path))));
  expect(wanted).toContain('astro');
  expect([...wanted].filter((name) => !Object.hasOwn(manifest.dependencies, name)).sort()).toEqual([]);
});

/** Tests stand beside the models that they test, and share files with nothing else. */
function isCheck(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/tests/');
}

/** The packages whose code a file takes; types alone are checked, and not built. */
function packagesIn(source: string): string[] {
  const imports = source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm);
  return [...imports]
    .map(([, named, loaded]) => named ?? loaded)
    .filter((name) => !isBuiltin(name) && !name.startsWith('astro:'))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}
