import type { Browser, Page } from '@playwright/test';
import { type Figure, percentile } from './figure.ts';
import { settled } from './sliderChanges.ts';

const RUNS = 10;
const FRAMES = 300;

/**
 * What a reader of a lab's own page waits for: one run, and 40 worlds, also as multiples of `fitMs`, the milliseconds of
 * one logistic fit of 20,000 rows x 10 columns in the same run; and frames while time is scrubbed.
 */
export async function labFigures(browser: Browser, url: string, fitMs: number): Promise<Figure[]> {
  const name = new URL(url).pathname.split('/').at(-2) ?? '';
  const page = await openLab(browser, url);

  const runs: number[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await timeOfRun(page));
  const run = percentile(runs, 0.5);
  const scrubbed = await scrubFigures(page, name);
  const worlds = await timeOfWorlds(page);
  await page.close();
  const fits = 'in logistic fits of 20,000 x 10';
  return [
    { what: `${name}: one run in the worker, median of ${RUNS}`, value: run, unit: 'ms', hold: 300 },
    { what: `${name}: one run, ${fits}`, value: run / fitMs, unit: '' },
    ...scrubbed,
    { what: `${name}: 40 worlds`, value: worlds / 1000, unit: 's', hold: 8 },
    { what: `${name}: 40 worlds, ${fits}`, value: worlds / fitMs, unit: '' },
  ];
}

/** A lab's own page, awake. */
export async function openLab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('.simulation').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'New seed' }).and(page.locator(':enabled')).waitFor();
  await settled(page);
  return page;
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
