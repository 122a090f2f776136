import { openScale, type Scale } from '../../../tools/bench/weight.ts';
import { DIST, isDrill, isEmbedded, isRepeat, isSession, visited } from '../pages.ts';
import { at, test as base, expect, readThrough } from '../test.ts';
import { checkAccess } from './accessible.ts';
import { checkFit } from './fits.ts';
import { checkInk } from './ink.ts';
import { checkWeight } from './light.ts';
import { checkSkipLink, checkStructure } from './structure.ts';

/** Each process has a server of its own, so that what it sends is what the page at hand asked for. */
const test = base.extend<object, { scale: Scale }>({
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

// A visit does much; where the processor is scarce, a long page may take a minute.
test.setTimeout(240_000);

for (const path of visited) {
  // The page is also quiet: `test` fails when it breaks its policy, logs an error or asks another host.
  test(`${path} says what it is, shuts nobody out, loses nothing at any size, is light and quiet`, async ({
    page,
    scale,
  }) => {
    if (path === '/' || isSession(path) || isDrill(path)) await checkWeight(page, scale, path);
    else await page.goto(at(path));
    await readThrough(page);
    await expect(page.locator('iframe')).toHaveCount(0);
    await checkStructure(page);
    if (!isEmbedded(path)) await checkSkipLink(page);
    await checkAccess(page, isRepeat(path));
    await checkFit(page, isRepeat(path));
    await checkInk(page, isRepeat(path));
  });
}
