import type { Page } from '@playwright/test';
import { type Figure, percentile } from './figure.ts';

const RUNS = 10;
const CHANGES = 40;
const FRAMES = 300;

/** What a reader of a lab's own page waits for: one run, 40 worlds, and the answer of a slider. */
export async function labFigures(page: Page, url: string): Promise<Figure[]> {
  const name = new URL(url).pathname.split('/').at(-2) ?? '';
  await page.goto(url);
  await page.locator('.simulation').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'New seed' }).and(page.locator(':enabled')).waitFor();
  await settled(page);

  const runs: number[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await timeOfRun(page));
  return [
    { what: `${name}: one run in the worker, median of ${RUNS}`, value: percentile(runs, 0.5), unit: 'ms', hold: 300 },
    ...(await sliderFigures(page, name)),
    ...(await scrubFigures(page, name)),
    { what: `${name}: 40 worlds`, value: (await timeOfWorlds(page)) / 1000, unit: 's', hold: 8 },
  ];
}

/** None where the lab has no slider. */
async function sliderFigures(page: Page, name: string): Promise<Figure[]> {
  await page.locator('.lab-more').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  if ((await page.getByRole('slider').count()) === 0) return [];
  const plain = await sliderChanges(page, 1);
  const slowed = await sliderChanges(page, 4);
  return [
    { what: `${name}: one slider change, main thread`, value: plain.cpu, unit: 'ms', hold: 4 },
    { what: `${name}: long tasks in ${CHANGES} slider changes`, value: plain.longTasks, unit: '', hold: 0 },
    { what: `${name}: slider to paint, p95`, value: plain.toPaint, unit: 'ms', hold: 20 },
    { what: `${name}: slider to paint, p95, processor slowed 4 times`, value: slowed.toPaint, unit: 'ms', hold: 33 },
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

/** Waits until no run is under way, without looking again and again, which would cost time of its own. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const lab = document.querySelector('.lab') as HTMLElement;
        const look = () => {
          if (lab.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(lab, { attributes: true, attributeFilter: ['aria-busy'] });
        look();
      }),
  );
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

/** Moves the first slider by keys, and waits for each result. */
async function sliderChanges(
  page: Page,
  slowdown: number,
): Promise<{ cpu: number; longTasks: number; toPaint: number }> {
  const client = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock: what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watch);
  await page.getByRole('slider').first().focus();
  // A key that changes nothing takes what the measuring itself takes.
  const measuring = await timeOfKeys('Shift', 'Shift');
  const cpu = (await timeOfKeys('ArrowRight', 'ArrowLeft')) - measuring;
  const { toPaint, longTasks } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { cpu: cpu / CHANGES, longTasks, toPaint: percentile(toPaint, 0.95) };

  async function timeOfKeys(...keys: [string, string]): Promise<number> {
    const before = await taskSeconds();
    for (let i = 0; i < CHANGES; i++) {
      await page.keyboard.press(keys[i % 2]);
      await page.waitForTimeout(30);
      await settled(page);
    }
    return ((await taskSeconds()) - before) * 1000;
  }

  async function taskSeconds(): Promise<number> {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  }
}

interface Watched {
  toPaint: number[];
  longTasks: number;
}

/** In the page: notes how long each key takes to be painted, and counts the tasks over 50 ms. */
function watch(): void {
  const watched: Watched = { toPaint: [], longTasks: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => {
    watched.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  document.addEventListener('keydown', ({ key, timeStamp }) => {
    if (!key.startsWith('Arrow')) return;
    requestAnimationFrame(() => setTimeout(() => watched.toPaint.push(performance.now() - timeStamp)));
  });
}
