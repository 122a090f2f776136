import { expect, test } from '@playwright/test';
import { weigh } from '../../../tools/bench/weight.ts';
import { DIST, isSession, pages } from '../pages.ts';

const KIB = 1024;

// A phone, as Lighthouse measures it.
test.use({ viewport: { width: 412, height: 823 } });

for (const path of pages.filter(isSession)) {
  test(`${path} is light: 40 KiB, 6 requests and 3 KiB of JavaScript before scrolling, 100 KiB of it with a simulation awake`, async ({
    page,
  }) => {
    const { atRest, awake } = await weigh(page, DIST, path);
    expect(atRest.bytes).toBeLessThanOrEqual(40 * KIB);
    expect(atRest.requests).toBeLessThanOrEqual(6);
    expect(atRest.script).toBeLessThanOrEqual(3 * KIB);
    if (awake) expect(awake.script).toBeLessThanOrEqual(100 * KIB);
  });
}
