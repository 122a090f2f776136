import type { Browser } from './browser.ts';

/** By simulation and setting. */
export type Digests = Record<string, Record<string, string>>;

/** What the page tools/engines/index.html has computed so far. */
export interface Computed {
  digests: Digests;
  failed: string | null;
  done: boolean;
}

const PATIENCE_MS = 15 * 60_000;
const PAUSE_MS = 500;

/** All digests, as a browser computes them in the page that stands at an address. Throws when it fails or never ends. */
export async function digestsIn(browser: Browser, page: string): Promise<Digests> {
  await browser.open(page);
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const computed = await browser.evaluate<Computed | null>('return window.computed || null');
    if (computed?.failed) throw new Error(computed.failed);
    if (computed?.done) return computed.digests;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The page had not computed all digests after ${PATIENCE_MS / 60_000} minutes.`);
}
