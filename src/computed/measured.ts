import type { Summary } from '../../simulations/lib/replicate.ts';
import { type Asked, askedFile, noteAsked } from '../../worlds/asked.ts';
import { lacking } from '../../worlds/lacking.ts';
import { type Entry, entryOf, holds, readRecorded, summaryOf } from '../../worlds/recorded.ts';
import type { Measures } from '../../worlds/run.ts';
import { storedWorlds } from '../../worlds/store.ts';
import { inWords, type Wanted, wantedOf } from '../../worlds/wanted.ts';
import { loadModel } from '../simulations.ts';

/** The summaries of the measures over many worlds, by key. */
export async function measured(asked: Omit<Asked, 'each'>): Promise<Record<string, Summary>> {
  if (asked.measures.length === 0) return {};
  const entry = await entryFor({ ...asked, each: false });
  return Object.fromEntries(asked.measures.map((key) => [key, summaryOf(entry, key)]));
}

/** The measures of every single world. */
export async function measuredWorlds(asked: Omit<Asked, 'each'>): Promise<Measures[]> {
  const { values = {} } = await entryFor({ ...asked, each: true });
  return Array.from({ length: asked.worlds }, (_, world) =>
    Object.fromEntries(asked.measures.map((key) => [key, values[key][world] ?? NaN])),
  );
}

/**
 * While an author writes, what is not recorded is measured at once. A build for readers takes recorded numbers alone, and
 * lists what it lacks; `src/integrations/recordedNumbers.ts` then stops it.
 */
async function entryFor(asked: Asked): Promise<Entry> {
  const { name, page, worlds } = asked;
  const wanted = wantedOf(asked, (await loadModel(name)).params);
  if (askedFile) {
    noteAsked(askedFile, asked);
    return withoutNumbers(wanted);
  }
  const found = readRecorded(name).find((entry) => holds(entry, wanted));
  if (found && (found.hash === wanted.hash || process.env.STALE_NUMBERS)) return found;
  const what = `${wanted.measures.join(', ')} of ${inWords(name, wanted)}`;
  if (import.meta.env.DEV || process.env.STALE_NUMBERS) {
    const tell = () => console.log(`Measuring ${what}, which ${page} quotes: not recorded yet.`);
    return entryOf(wanted, await storedWorlds(asked, worlds, tell));
  }
  lacking().push({ page, what, stale: found !== undefined });
  return withoutNumbers(wanted);
}

/** For pages that are thrown away. */
function withoutNumbers(wanted: Wanted): Entry {
  const nothing = Object.fromEntries(wanted.measures.map((key) => [key, 0]));
  return entryOf(wanted, new Array(wanted.worlds).fill(nothing));
}
