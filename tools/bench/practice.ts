import type { Browser, Page } from '@playwright/test';
import type { Drills } from '../../src/course/drillData.ts';
import { type Figure, percentile } from './figure.ts';

const CARDS = 150;
const LINES = 2_000;
const QUESTIONS = 12;
const DAY = 86_400_000;

/** Milliseconds from a key to the frame that shows what it did, with a long log, much that is due and the processor slowed 4 times. */
export async function practiceFigures(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage();
  const all = new URL('../drills/all.json', url).href;
  await page.route(all, async (route) => route.fulfill({ json: enlarged(await (await route.fetch()).json()) }));
  await page.goto(url);
  const ids = await page.evaluate(
    async (address) => ((await (await fetch(address)).json()) as Drills).drills.map(({ id }) => id),
    all,
  );
  await page.evaluate(keep, entriesOf(ids));
  await page.reload();
  const card = page.getByRole('region', { name: /^Question: / });
  await card.focus();
  await page.getByText(`${CARDS} due`).waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(watch);
  const times: Record<'open' | 'grade' | 'undo', number[]> = { open: [], grade: [], undo: [] };
  for (let i = 0; i < QUESTIONS; i++) {
    times.open.push(await press(page, 'Space'));
    times.grade.push(await press(page, '3'));
    times.undo.push(await press(page, 'u'));
    await press(page, 'Space');
    await press(page, '4');
  }
  await page.getByText(`${CARDS - QUESTIONS} due`).waitFor();
  await page.close();
  const of = (what: keyof typeof times): Figure => ({
    what: `review: key to frame, ${what}, ${LINES} lines, ${CARDS} due, slowed 4 times, p95`,
    value: percentile(times[what], 0.95),
    unit: 'ms',
    hold: 100,
  });
  return [of('open'), of('grade'), of('undo')];
}

/** As many drills as the course will have, from those that it has. */
function enlarged({ sessions, drills }: Drills): Drills {
  const more = Array.from({ length: CARDS }, (_, i) => {
    const drill = drills[i % drills.length];
    return { ...drill, id: `${drill.id}-${i}` };
  });
  return { sessions, drills: more };
}

/** What the browser keeps of a reader who has graded every drill many times, the last time long ago. */
function entriesOf(ids: readonly string[]): [key: string, text: string][] {
  const start = Date.now() - 700 * DAY;
  const linesOf = (place: number) =>
    Array.from({ length: Math.floor((LINES + ids.length - 1 - place) / ids.length) }, (_, i) => ({
      key: `${place}-${i}`,
      at: start + i * 5 * DAY + place * 60_000,
      does: 'grade',
      grade: 1 + ((place + i) % 3),
      signals: [1, 2, 2],
    }));
  const practice = { interview: null, newADay: 5, order: 'course', begun: 'in order', spread: null };
  return [
    ['flywheel/practice/practice', JSON.stringify({ version: 1, data: practice })],
    ...ids.map((id, place): [string, string] => [
      `flywheel/review/${id}`,
      JSON.stringify({ version: 1, data: { lines: linesOf(place) } }),
    ]),
  ];
}

function keep(entries: readonly (readonly [string, string])[]): void {
  for (const [key, text] of entries) localStorage.setItem(key, text);
}

async function press(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return page.evaluate(
    () => new Promise<number>((resolve) => setTimeout(() => resolve((window as unknown as Watched).sinceKey), 150)),
  );
}

interface Watched {
  /** From the last key to the end of the frame after it, in milliseconds of the page's clock. */
  sinceKey: number;
}

/** In the page: notes for each key when the frame after it is painted. */
function watch(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    (window as unknown as Watched).sinceKey = performance.now() - data;
  };
  document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => port2.postMessage(timeStamp)), {
    capture: true,
  });
}
