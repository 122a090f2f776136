import type { BrowserContext, Page } from '@playwright/test';
import { openScale, type Scale } from '../../../tools/bench/weight.ts';
import { DIST, isDrill, isEmbedded, isRepeat, isSession, visited } from '../pages.ts';
import { at, test as base, expect, readThrough } from '../test.ts';
import { checkAccess } from './accessible.ts';
import { checkFit } from './fits.ts';
import { checkInk } from './ink.ts';
import { checkWeight } from './light.ts';
import { checkSkipLink, checkStructure } from './structure.ts';

/** Each process has a server of its own, so that what it sends is what the page at hand asked for. */
const weighing = base.extend<object, { scale: Scale }>({
  scale: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const scale = await openScale(DIST);
      await use(scale);
      await scale.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ scale }, use) => use(scale.url),
});

/** Pages that are not weighed are opened in one window a process, which has the style sheets and scripts already. */
const visiting = base.extend<object, { everyday: BrowserContext }>({
  everyday: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ everyday }, use) => {
    const page = await everyday.newPage();
    await use(page);
    await page.close();
  },
});

const isWeighed = (path: string) => !isRepeat(path) && (path === '/' || isSession(path) || isDrill(path));
// The page is also quiet: the test fails when it breaks its policy, logs an error or asks another host.
const kept = (path: string) =>
  `${path} says what it is, shuts nobody out, loses nothing at any size, is light and quiet`;

// A visit does much; where the processor is scarce, a long page may take a minute.
for (const test of [weighing, visiting]) test.setTimeout(240_000);

for (const path of visited.filter(isWeighed)) {
  weighing(kept(path), async ({ page, scale }) => {
    await checkWeight(page, scale, path);
    await look(page, path);
  });
}

for (const path of visited.filter((one) => !isWeighed(one))) {
  visiting(kept(path), async ({ page, baseURL }) => {
    await page.goto(new URL(at(path), baseURL).href);
    await look(page, path);
  });
}

async function look(page: Page, path: string): Promise<void> {
  await readThrough(page);
  await expect(page.locator('iframe')).toHaveCount(0);
  await checkStructure(page);
  if (!isEmbedded(path)) await checkSkipLink(page);
  await checkAccess(page, isRepeat(path));
  await checkFit(page, isRepeat(path));
  if (!isRepeat(path)) await checkInk(page);
}
