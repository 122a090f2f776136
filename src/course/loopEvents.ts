import { getCollection } from 'astro:content';
import { formatNumber } from '../../simulations/lib/format.ts';
import { measured } from '../computed/measured.ts';
import { measureOf, settingOf } from '../computed/setting.ts';
import { loop } from './loop.ts';
import type { LoopEvent } from './loopEvent.ts';
import { type EventEntry, eventProblems } from './loopEventProblems.ts';

/** Mean weeks of a fix when evaluation finds the issue, and when deployment does, as they are said. */
interface Price {
  early: string;
  late: string;
}

/** An event with its key, and what a fix costs where the planning lab knows it. */
export interface PlacedEvent extends Omit<LoopEvent, 'born'> {
  key: string;
  price: Price | null;
}

const WORLDS = 40;

/** All events of the loop map. Throws where one names a phase that does not exist, or the events do not hold together. */
export async function loopEvents(page: string): Promise<PlacedEvent[]> {
  const entries: EventEntry[] = await getCollection('events');
  const problems = eventProblems(
    entries,
    (await loop()).map(({ key }) => key),
  );
  if (problems.length > 0) throw new Error(`content/events.yaml does not hold together:\n${problems.join('\n')}`);
  return Promise.all(
    entries.map(async ({ id, data: { born, ...event } }) => ({ key: id, ...event, price: await priceOf(born, page) })),
  );
}

/** What an issue of a phase costs when evaluation finds it, and when deployment does, as means of many runs. */
async function priceOf(born: string | undefined, page: string): Promise<Price | null> {
  if (born === undefined) return null;
  const { declaration, params } = await settingOf('planning', undefined, {});
  const keys = ['early', 'late'].map((gate) => `${gate}${born[0].toUpperCase()}${born.slice(1)}`);
  const { digits } = measureOf(declaration, keys[0]);
  const found = await measured({ name: 'planning', params, measures: keys, page, worlds: WORLDS });
  const [early, late] = keys.map((key) => formatNumber(found[key].mean, digits));
  return { early, late };
}
