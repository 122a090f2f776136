import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serve } from '../serve.mjs';

/** What a page sends: bytes with headers, requests, and the bytes of JavaScript compressed, inline or not. */
export interface Weight {
  bytes: number;
  requests: number;
  script: number;
}

/** A server of the built site that weighs what it sends. */
export interface Scale {
  url: string;
  /** What a page that was opened on this server has been sent since the last call of `empty`. */
  weight: (page: Page) => Promise<Weight>;
  empty: () => void;
  close: () => Promise<void>;
}

export async function openScale(root: string): Promise<Scale> {
  const sent: { type: string; body: number; bytes: number }[] = [];
  const base = process.env.BASE || '/';
  const { url, close } = await serve({ root, base, onSent: (response) => sent.push(response) });
  return {
    url,
    close,
    empty: () => sent.splice(0),
    async weight(page) {
      const inline = await inlineScript(page);
      return {
        bytes: sum(sent.map(({ bytes }) => bytes)),
        requests: sent.length,
        script: inline + sum(sent.filter(({ type }) => type.includes('javascript')).map(({ body }) => body)),
      };
    },
  };
}

/** What opening a page sends before anything is scrolled, and in all once its first simulation is awake. */
export async function weigh(page: Page, scale: Scale, path: string): Promise<{ atRest: Weight; awake: Weight | null }> {
  scale.empty();
  await page.goto(new URL(`.${path}`, scale.url).href);
  const islands = page.locator('astro-island');
  if ((await islands.count()) === 0) return { atRest: await scale.weight(page), awake: null };
  // Other islands may stand before the first simulation: they wake on the way.
  const labs = islands.filter({ has: page.locator('.lab') });
  const island = (await labs.count()) > 0 ? labs.first() : islands.first();
  await page.waitForLoadState('networkidle');
  const atRest = await scale.weight(page);
  await island.scrollIntoViewIfNeeded();
  await page.waitForFunction((one) => !one?.hasAttribute('ssr'), await island.elementHandle());
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  return { atRest, awake: await scale.weight(page) };
}

async function inlineScript(page: Page): Promise<number> {
  const scripts = await page.locator('script:not([src])').allTextContents();
  return scripts.length === 0 ? 0 : gzipSync(scripts.join('\n'), { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
