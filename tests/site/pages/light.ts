import { expect, type Page } from '@playwright/test';
import { type Scale, weigh } from '../../../tools/bench/weight.ts';

const KIB = 1024;
/** What React itself adds where `REACT=1 npm run build` put it in Preact's place; the page says so. */
const REACT = 60 * KIB;
// A phone, as Lighthouse measures it.
const PHONE = { width: 412, height: 823 };

/** Opens the page on a phone and sees what it sends, before scrolling and with a simulation awake. */
export async function checkWeight(page: Page, scale: Scale, path: string): Promise<void> {
  await page.setViewportSize(PHONE);
  const { atRest, awake } = await weigh(page, scale, path);
  expect.soft(atRest.bytes, 'bytes before scrolling').toBeLessThanOrEqual(40 * KIB);
  expect.soft(atRest.requests, 'requests before scrolling').toBeLessThanOrEqual(6);
  expect.soft(atRest.script, 'bytes of JavaScript before scrolling').toBeLessThanOrEqual(3 * KIB);
  const runsReact = (await page.locator('meta[name="runtime"][content="react"]').count()) === 1;
  const most = 100 * KIB + (runsReact ? REACT : 0);
  if (awake) expect.soft(awake.script, 'bytes of JavaScript with a simulation awake').toBeLessThanOrEqual(most);
}
