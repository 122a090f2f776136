import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, ROOT, run } from '../command.mjs';
import { serve } from '../serve.mjs';
import type { BrowserEngine } from './browser.ts';
import { walk } from './journey.ts';

/** Walks the journey in each engine, on the built site; whether all that are installed came to its end. */
export async function walkAll(engines: readonly BrowserEngine[]): Promise<boolean> {
  const base = process.env.BASE || '/';
  const site = await serve({ root: await builtSite(), base });
  const ends: boolean[] = [];
  try {
    for (const engine of engines) ends.push(await walkIn(engine, site.url));
  } finally {
    await site.close();
  }
  return ends.every(Boolean);
}

/** The folder of the built site, which is built where there is none. */
async function builtSite(): Promise<string> {
  const folder = resolve(ROOT, process.env.DIST || 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (process.env.DIST) throw new Failure(`DIST is ${process.env.DIST}, where there is no built site.`);
  console.log('There is no built site to walk through: building it.');
  await run('astro', ['build'], process.env);
  return folder;
}

/** Walks in one engine and says how far it came; not being installed is no failure. */
async function walkIn(engine: BrowserEngine, site: string): Promise<boolean> {
  const start = performance.now();
  const steps: string[] = [];
  const say = (text: string) => console.log(`${engine.name.padEnd(9)} ${text}`);
  try {
    const browser = await engine.start();
    if (!browser) {
      say('not driven: not installed');
      return true;
    }
    try {
      await walk(browser, site, (name) => steps.push(name));
    } finally {
      await browser.close();
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`${browser.version.padEnd(22)} ${String(seconds).padStart(4)} s   ${steps.join(', ')}`);
    return true;
  } catch (error) {
    const place = steps.length === 0 ? 'cannot be driven' : `stopped at "${steps[steps.length - 1]}"`;
    say(`${place}: ${(error as Error).message}`);
    return false;
  }
}
