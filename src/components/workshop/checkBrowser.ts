import { deletesAfterAWeek } from '../backup/webkit.ts';
import { measuredHere } from './measuredHere.ts';

/** What was found: fine, or what is lacking and what to do about it. */
type Found = { fine: string } | { lacking: string };

const ELSEWHERE = 'Try another browser, or share the screen of a neighbour';
/** Nobody waits longer than this for an answer. */
const PATIENCE_MS = 5000;
/** A module of WebAssembly with nothing in it. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Looks at everything that the course needs of a browser, and says what it found. */
export async function checkBrowser(): Promise<void> {
  const list = document.getElementById('checks');
  const verdict = document.getElementById('verdict');
  if (!list || !verdict) return;
  const began = performance.now();
  const fitted = measuredHere(list.dataset);
  const found = await Promise.all([
    tell(list, 'storage', storage),
    tell(list, 'worker', () => fitted.then(() => ({ fine: 'yes' }))),
    tell(list, 'fit', async () => {
      const { same, ms } = await fitted;
      return same
        ? { fine: `yes, in ${ms} ms` }
        : { lacking: 'the numbers are others. Tell your trainer which browser this is' };
    }),
    tell(list, 'search', wasm),
    tell(list, 'window', room),
    tell(list, 'week', week),
  ]);
  const lacking = found.filter((fine) => !fine).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  verdict.textContent = `${
    lacking === 0 ? '✓ All fine. You are ready.' : `! ${lacking} of ${found.length} to look at, below.`
  } It took ${seconds} seconds.`;
}

/** Writes what one check found; true where all is fine. */
async function tell(list: HTMLElement, key: string, look: () => Promise<Found>): Promise<boolean> {
  const late = new Promise<Found>((resolve) =>
    setTimeout(resolve, PATIENCE_MS, { lacking: `no answer in time. Reload. ${ELSEWHERE}` }),
  );
  const found = await Promise.race([
    look().catch(
      (error: unknown): Found => ({
        lacking: `no (${error instanceof Error ? error.message : error}). ${ELSEWHERE}`,
      }),
    ),
    late,
  ]);
  const fine = 'fine' in found;
  const place = list.querySelector(`[data-check="${key}"] .check-found`);
  if (place) place.textContent = fine ? `✓ ${found.fine}` : `! ${found.lacking}`;
  return fine;
}

async function storage(): Promise<Found> {
  const key = 'flywheel:check';
  try {
    localStorage.setItem(key, 'kept');
    const kept = localStorage.getItem(key) === 'kept';
    localStorage.removeItem(key);
    if (kept) return { fine: 'yes' };
  } catch {
    // Private windows and strict settings refuse.
  }
  return {
    lacking:
      'no. Close the private window or allow this site to store data; else save a backup before you close the tab',
  };
}

async function wasm(): Promise<Found> {
  if (typeof WebAssembly === 'undefined')
    return { lacking: 'no. Everything else works without it; the map of the site leads to the same pages' };
  await WebAssembly.instantiate(EMPTY);
  return { fine: 'yes' };
}

async function room(): Promise<Found> {
  const width = document.documentElement.clientWidth;
  const text = Math.round(Number.parseFloat(getComputedStyle(document.body).fontSize));
  const said = `${width} pixels, text of ${text}`;
  if (width < 320) return { lacking: `${said}. Make the window wider, or the page smaller` };
  return { fine: width < 700 ? `${said}: enough, and labs are easier to work on a wider screen` : said };
}

async function week(): Promise<Found> {
  return deletesAfterAWeek()
    ? { lacking: 'not so here. Add the site to the home screen, or save a backup at the end' }
    : { fine: 'right' };
}
