import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ROOT } from '../command.mjs';
import type { Figure } from './figure.ts';
import { openLab } from './lab.ts';
import { CHANGES, type SliderCost, sliderChanges } from './sliderChanges.ts';

/** A page of plain script that changes as much as a small picture: what no page can do for less. */
const FLOOR = join(ROOT, 'tools', 'bench', 'floor.html');

/**
 * What a change of a lab's first slider costs, as multiples of the floor, which takes turns with it. `floorUrl` is an
 * address on the site's own origin under which the floor is shown. None where the lab has no slider.
 */
export async function sliderFigures(browser: Browser, url: string, floorUrl: string): Promise<Figure[]> {
  const name = new URL(url).pathname.split('/').at(-2) ?? '';
  const page = await openLab(browser, url);
  await page.locator('.lab-more').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  const floor = await openFloor(browser, floorUrl);
  const figures = (await page.getByRole('slider').count()) === 0 ? [] : await compared(name, page, floor);
  await Promise.all([page.close(), floor.close()]);
  return figures;
}

async function openFloor(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(url, (route) => route.fulfill({ path: FLOOR }));
  await page.goto(url);
  return page;
}

async function compared(name: string, lab: Page, floor: Page): Promise<Figure[]> {
  const plain = await sliderChanges([lab, floor], 1);
  const slowed = await sliderChanges([lab, floor], 4);
  const times = (what: string, [own, least]: SliderCost[], of: keyof SliderCost, hold?: number): Figure[] => [
    { what: `${name}: ${what}, times the floor`, value: own[of] / least[of], unit: '', ...(hold && { hold }) },
    { what: `${name}: ${what}`, value: own[of], unit: 'ms' },
    { what: `${name}: ${what}, floor`, value: least[of], unit: 'ms' },
  ];
  const [own] = plain;
  return [
    ...times('one change, main thread', plain, 'cpu', 2),
    { what: `${name}: long tasks in ${CHANGES} changes`, value: own.longTasks, unit: '', hold: 0 },
    ...times('key to result without the run, slowed 4 times, median', slowed, 'toPaint'),
    ...times('key to result without the run, slowed 4 times, p95', slowed, 'toPaint95', 1.5),
    { what: `${name}: key to result, slowed 4 times, p95`, value: slowed[0].toResult95, unit: 'ms' },
  ];
}
