import type { Page } from '@playwright/test';
import { percentile } from './figure.ts';

/** How many changes are measured. */
export const CHANGES = 40;

export interface SliderCost {
  /** Milliseconds of the main thread for one change. */
  cpu: number;
  /** Tasks over 50 ms in all changes. */
  longTasks: number;
  /** Milliseconds from the key to the paint, 95th percentile. */
  toPaint: number;
}

/** Moves the first slider of a page by keys, waits for each result, and says what a change costs with the processor slowed so many times. */
export async function sliderChanges(page: Page, slowdown: number): Promise<SliderCost> {
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

/** Waits until no run is under way, without looking again and again, which would cost time of its own. */
export function settled(page: Page): Promise<void> {
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
