import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../command.mjs';
import { serve } from '../serve.mjs';
import type { BrowserEngine } from './browser.ts';
import { type Digests, digestsIn } from './digests.ts';
import { computeInNode } from './node.ts';
import { chromium, firefox } from './puppeteer.ts';
import { compared, line, type Row } from './row.ts';
import { webkit } from './webkit.ts';

/** Whether every engine that is wanted and installed computes what is recorded. */
export async function compareBits(wanted: (engine: { name: string }) => boolean, json: string): Promise<boolean> {
  const rows: Row[] = [];
  const page = await bundle();
  try {
    for (const engine of [{ name: 'Node' }, chromium, firefox, webkit].filter(wanted)) {
      const start = performance.now();
      const { version, digests } = 'start' in engine ? await inBrowser(engine, page.url) : await inNode();
      const seconds = Math.round((performance.now() - start) / 1000);
      rows.push({ engine: engine.name, version, agree: digests ? compared(digests) : {}, seconds });
      console.log(line(rows[rows.length - 1]));
    }
  } finally {
    await page.close();
  }
  if (json) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  }
  return rows.every(({ agree }) => Object.values(agree).every(([same, all]) => same === all));
}

interface Answer {
  version: string | null;
  digests: Digests | null;
}

async function inNode(): Promise<Answer> {
  const found = Object.entries(await computeInNode()).map(([name, { digests }]) => [name, digests]);
  return { version: `Node ${process.version}`, digests: Object.fromEntries(found) };
}

async function inBrowser(engine: BrowserEngine, page: string): Promise<Answer> {
  const browser = await engine.start();
  if (!browser) return { version: null, digests: null };
  try {
    return { version: browser.version, digests: await digestsIn(browser, page) };
  } finally {
    await browser.close();
  }
}

/** The page that computes the digests in a browser, served on this machine. */
async function bundle() {
  const folder = join(ROOT, '.cache', 'engines');
  await build({
    configFile: false,
    root: join(ROOT, 'tools', 'engines'),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true },
  });
  return serve({ root: folder });
}
