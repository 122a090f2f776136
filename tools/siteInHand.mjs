import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, says } from './command.mjs';

/** What decides how a page is looked at: the tests, what they look with, and the exact versions of both. */
const MEANS = [
  'tests/site/pages.ts',
  'tests/site/test.ts',
  'tests/site/pages',
  'tools/bench/weight.ts',
  'tools/chromium.mjs',
  'tools/serve.mjs',
  'tools/heldFiles.mjs',
  'playwright.config.ts',
  'package-lock.json',
];

/**
 * The built site of this folder, and the record of its pages that were last found in order.
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./greenPages.mjs').Site}
 */
export function siteInHand(env) {
  const browser = env.CHROMIUM_PATH ? says(env.CHROMIUM_PATH, '--version') : '';
  const hash = createHash('sha256').update(`${browser} ${env.BASE ?? ''} `);
  for (const file of MEANS.flatMap(filesOf)) hash.update(`${file} `).update(readFileSync(join(ROOT, file)));
  return {
    dist: resolve(ROOT, env.DIST || 'dist'),
    routes: join(ROOT, 'src', 'pages'),
    record: join(ROOT, '.cache', 'green-pages.json'),
    means: hash.digest('hex').slice(0, 24),
  };
}

/** @param {string} path */
function filesOf(path) {
  if (/\.\w+$/.test(path)) return [path];
  const inside = readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).sort();
  return inside.filter((file) => file.endsWith('.ts')).map((file) => `${path}/${file}`);
}
