import type { CDPSession, Page } from '@playwright/test';
import { percentile } from './figure.ts';

/** How many changes are measured in each page. */
export const CHANGES = 40;
/** Pages take turns after so many changes: what else the machine does falls on all of them. */
const TURN = 10;
/** The shortest task that browsers call long, in milliseconds. */
const LONG = 50;

export interface SliderCost {
  /** Milliseconds of the processor that the main thread takes for one change, median. */
  cpu: number;
  /** Tasks over 50 ms in changes that took the processor for as long. */
  longTasks: number;
  /** Milliseconds from the key to the frame that shows the result, without what a worker took to answer: median and 95th percentile. */
  toPaint: number;
  toPaint95: number;
  /** With what the worker took, 95th percentile. */
  toResult95: number;
}

/**
 * Moves the first slider of each page by keys, waits for each result, and says what a change costs with the processor
 * slowed so many times. The pages stand in one browser and take turns.
 */
export async function sliderChanges(pages: readonly Page[], slowdown: number): Promise<SliderCost[]> {
  const benches = await Promise.all(pages.map((page) => benchOf(page, slowdown)));
  for (let done = 0; done < CHANGES; done += TURN) for (const bench of benches) await bench.turn();
  return Promise.all(benches.map((bench) => bench.cost()));
}

interface Change {
  cpu: number;
  longTasks: number;
  /** 0 where the picture stayed as it was. */
  toResult: number;
  run: number;
}

async function benchOf(page: Page, slowdown: number) {
  const client = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock: what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watch);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await press(page, client, 'Home');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const measuring: number[] = [];
  const changes: Change[] = [];
  let key = 'ArrowRight';

  return {
    /** A few keys that change nothing, which take what the measuring itself takes; then as many changes as a turn has. */
    async turn(): Promise<void> {
      for (let i = 0; i < TURN / 3; i++) measuring.push((await press(page, client, 'Shift')).cpu);
      for (let i = 0; i < TURN; i++) {
        const change = await press(page, client, key);
        const [at, max, min] = await slider.evaluate((range: HTMLInputElement) => [range.value, range.max, range.min]);
        if (at === max) key = 'ArrowLeft';
        if (at === min) key = 'ArrowRight';
        changes.push(change);
      }
    },
    async cost(): Promise<SliderCost> {
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await client.detach();
      const own = percentile(measuring, 0.5);
      const seen = changes.filter(({ toResult }) => toResult > 0);
      const toPaint = seen.map(({ toResult, run }) => toResult - run);
      return {
        cpu:
          percentile(
            changes.map(({ cpu }) => cpu),
            0.5,
          ) - own,
        longTasks: changes.reduce((sum, { cpu, longTasks }) => sum + (cpu - own > LONG ? longTasks : 0), 0),
        toPaint: percentile(toPaint, 0.5),
        toPaint95: percentile(toPaint, 0.95),
        toResult95: percentile(
          seen.map(({ toResult }) => toResult),
          0.95,
        ),
      };
    },
  };
}

/** Presses a key, and says what had been done when its result was painted. */
async function press(page: Page, client: CDPSession, key: string): Promise<Change> {
  const before = await taskSeconds(client);
  await page.keyboard.press(key);
  await page.waitForTimeout(30);
  await settled(page);
  // What was put off until after the frame belongs to the change, too.
  await page.waitForTimeout(50);
  const cpu = ((await taskSeconds(client)) - before) * 1000;
  const { pressed, painted, asked, answered, longTasks } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  return { cpu, longTasks, toResult: painted - pressed, run: answered - asked };
}

async function taskSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
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

/** What became of the last key: times of the page's clock in milliseconds. */
interface Watched {
  pressed: number;
  /** After the last frame in which the picture changed. */
  painted: number;
  /** When a worker was asked last, and when its answer was there. */
  asked: number;
  answered: number;
  longTasks: number;
}

/** In the page: notes for each key when a worker is asked and answers, and when a picture that has changed is painted. */
function watch(): void {
  const watched: Watched = { pressed: 0, painted: 0, asked: 0, answered: 0, longTasks: 0 };
  const scope = window as unknown as { watched?: Watched };
  if (scope.watched) return;
  scope.watched = watched;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      Object.assign(watched, { pressed: timeStamp, painted: timeStamp, asked: 0, answered: 0, longTasks: 0 }),
    { capture: true },
  );
  new PerformanceObserver((list) => {
    watched.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });

  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    watched.painted = performance.now();
  };
  const picture = document.querySelector('.lab-outcome') ?? document.querySelector('svg');
  const observer = new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(null)));
  observer.observe(picture as Element, { attributes: true, childList: true, characterData: true, subtree: true });

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...given: Parameters<typeof postMessage>) {
    watched.asked = performance.now();
    const answered = () => {
      watched.answered = performance.now();
    };
    this.addEventListener('message', answered, { once: true });
    postMessage.apply(this, given);
  } as typeof postMessage;
}
