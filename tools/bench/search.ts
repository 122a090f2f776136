import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { type Figure, percentile } from './figure.ts';

const SLOWED = 4;
const QUERIES = [
  'drift',
  'label delay',
  'population',
  'canary',
  'rollback',
  'threshold',
  'gap',
  'model',
  'parcels late',
  'intercept',
];

/** What typing into the search costs on a processor slowed four times, from the key to the results on the page. */
export async function searchFigures(browser: Browser, url: string, dist: string): Promise<Figure[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
  const first = await timeOf(page, 'drift detection');
  // Each once for the parts of the index that it needs, which the browser keeps, and once to be measured.
  for (const query of QUERIES) await timeOf(page, query);
  const times: number[] = [];
  for (const query of QUERIES) times.push(await timeOf(page, query));
  await page.close();
  return [
    { what: 'different words in the index', value: wordsIn(dist), unit: '' },
    { what: 'first search, everything loaded, slowed 4 times', value: first, unit: 'ms' },
    { what: 'key to results, slowed 4 times, median', value: percentile(times, 0.5), unit: 'ms' },
    { what: 'key to results, slowed 4 times, largest', value: Math.max(...times), unit: 'ms', hold: 100 },
  ];
}

/** Milliseconds from the input to the results, as the page itself counts them. */
const timeOf = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type=search]');
    const list = document.querySelector('dialog ol');
    if (!input || !list) throw new Error('The search is not open.');
    const shown = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      }).observe(list, { childList: true });
    });
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    return performance.now() - start;
  }, query);

/** Different words in all that can be found. */
function wordsIn(dist: string): number {
  const words = new Set<string>();
  for (const file of globSync('pagefind/fragment/*', { cwd: dist })) {
    const text = gunzipSync(readFileSync(join(dist, file))).toString();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,}/gu)) words.add(word);
  }
  return words.size;
}
