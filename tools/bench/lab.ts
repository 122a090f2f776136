import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ROOT } from '../command.mjs';
import { type Figure, percentile } from './figure.ts';
import { CHANGES, type SliderCost, settled, sliderChanges } from './sliderChanges.ts';

/** A page of plain script that changes as much as a small picture. */
const FLOOR = join(ROOT, 'tools', 'bench', 'floor.html');
const RUNS = 10;
const FRAMES = 300;

/** What the figures of a lab are multiples of, measured in the same run. */
export interface Yardstick {
  /** An address on the site's own origin under which a page of plain script is shown. */
  floorUrl: string;
  /** Milliseconds of one logistic fit of 20,000 rows x 10 columns. */
  fitMs: number;
}

/** What a reader of a lab's own page waits for: one run, 40 worlds, and the answer of a slider. */
export async function labFigures(browser: Browser, url: string, { floorUrl, fitMs }: Yardstick): Promise<Figure[]> {
  const name = new URL(url).pathname.split('/').at(-2) ?? '';
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('.simulation').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'New seed' }).and(page.locator(':enabled')).waitFor();
  await settled(page);

  const runs: number[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await timeOfRun(page));
  const run = percentile(runs, 0.5);
  const slid = await sliderFigures(page, name, () => floor(browser, floorUrl));
  const scrubbed = await scrubFigures(page, name);
  const worlds = await timeOfWorlds(page);
  await page.close();
  const fits = 'in logistic fits of 20,000 x 10';
  return [
    { what: `${name}: one run in the worker, median of ${RUNS}`, value: run, unit: 'ms', hold: 300 },
    { what: `${name}: one run, ${fits}`, value: run / fitMs, unit: '' },
    ...slid,
    ...scrubbed,
    { what: `${name}: 40 worlds`, value: worlds / 1000, unit: 's', hold: 8 },
    { what: `${name}: 40 worlds, ${fits}`, value: worlds / fitMs, unit: '' },
  ];
}

interface Costs {
  plain: SliderCost;
  slowed: SliderCost;
}

/** One slider change with plain script, one path of 364 points and 40 attributes: what no page can do for less. */
async function floor(browser: Browser, url: string): Promise<Costs> {
  const page = await browser.newPage();
  await page.route(url, (route) => route.fulfill({ path: FLOOR }));
  await page.goto(url);
  const costs = await costsOf(page);
  await page.close();
  return costs;
}

async function costsOf(page: Page): Promise<Costs> {
  return { plain: await sliderChanges(page, 1), slowed: await sliderChanges(page, 4) };
}

/** None where the lab has no slider. */
async function sliderFigures(page: Page, name: string, floorOf: () => Promise<Costs>): Promise<Figure[]> {
  await page.locator('.lab-more').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  if ((await page.getByRole('slider').count()) === 0) return [];
  const { plain, slowed } = await costsOf(page);
  // Beside every lab: what else the machine does changes from one minute to the next.
  const floor = await floorOf();
  const times = (what: string, value: number, least: number, hold: number): Figure[] => [
    { what: `${name}: ${what}, times the floor`, value: value / least, unit: '', hold },
    { what: `${name}: ${what}`, value, unit: 'ms' },
    { what: `${name}: ${what}, floor`, value: least, unit: 'ms' },
  ];
  return [
    ...times('one slider change, main thread', plain.cpu, floor.plain.cpu, 2),
    { what: `${name}: long tasks in ${CHANGES} slider changes`, value: plain.longTasks, unit: '', hold: 0 },
    ...times('slider to paint, p95, processor slowed 4 times', slowed.toPaint, floor.slowed.toPaint, 1.5),
  ];
}

/** None where nothing is played. */
async function scrubFigures(page: Page, name: string): Promise<Figure[]> {
  if ((await page.locator('.player').count()) === 0) return [];
  const { late, longTasks } = await page.evaluate(scrub, FRAMES);
  return [
    { what: `${name}: frames that came late in ${FRAMES} of scrubbing`, value: late, unit: '', hold: 0 },
    { what: `${name}: long tasks in scrubbing`, value: longTasks, unit: '', hold: 0 },
  ];
}

/** In the page: moves the player by a moment in every frame, and counts the frames that a screen at 60 Hz would miss. */
async function scrub(frames: number): Promise<{ late: number; longTasks: number }> {
  const slider = document.querySelector('.player input[type=range]') as HTMLInputElement;
  let longTasks = 0;
  new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  const frame = () => new Promise<number>(requestAnimationFrame);
  let late = 0;
  let before = await frame();
  for (let i = 0; i < frames; i++) {
    slider.valueAsNumber = i % Number(slider.max);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const now = await frame();
    if (now - before > 25) late++;
    before = now;
  }
  return { late, longTasks };
}

/** Milliseconds from a click on "New seed" to the result. */
function timeOfRun(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const lab = document.querySelector('.lab') as HTMLElement;
        const button = [...lab.querySelectorAll('button')].find(({ textContent }) => textContent === 'New seed');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (lab.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(lab, { attributes: true, attributeFilter: ['aria-busy'] });
        button?.click();
      }),
  );
}

async function timeOfWorlds(page: Page): Promise<number> {
  const start = performance.now();
  await page.getByRole('button', { name: 'Run 40 worlds' }).click();
  await page.getByText('40 worlds done.').waitFor({ timeout: 300_000 });
  return performance.now() - start;
}
