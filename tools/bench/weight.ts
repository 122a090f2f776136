import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serve } from '../serve.mjs';

/** What a page sends: bytes with headers, requests, and the bytes of JavaScript compressed, inline or not. */
export interface Weight {
  bytes: number;
  requests: number;
  script: number;
}

/** What opening a page sends before anything is scrolled, and in all once its first simulation is awake. */
export async function weigh(page: Page, root: string, path: string): Promise<{ atRest: Weight; awake: Weight | null }> {
  const base = process.env.BASE || '/';
  const sent: { type: string; body: number; bytes: number }[] = [];
  const server = await serve({ root, base, onSent: (response) => sent.push(response) });
  try {
    await page.goto(new URL(`.${path}`, server.url).href, { waitUntil: 'networkidle' });
    const inline = await inlineScript(page);
    const total = (): Weight => ({
      bytes: sum(sent.map(({ bytes }) => bytes)),
      requests: sent.length,
      script: inline + sum(sent.filter(({ type }) => type.includes('javascript')).map(({ body }) => body)),
    });
    const atRest = total();
    const island = page.locator('astro-island').first();
    if ((await island.count()) === 0) return { atRest, awake: null };
    await island.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => !document.querySelector('astro-island')?.hasAttribute('ssr'));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    return { atRest, awake: total() };
  } finally {
    await server.close();
  }
}

async function inlineScript(page: Page): Promise<number> {
  const scripts = await page.locator('script:not([src])').allTextContents();
  return scripts.length === 0 ? 0 : gzipSync(scripts.join('\n'), { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
