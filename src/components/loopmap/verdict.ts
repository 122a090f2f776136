import type { PlacedEvent } from '../../course/loopEvents.ts';

export interface MapPhase {
  key: string;
  title: string;
  question: string;
}

/** The keys of phases by the keys of events, as they were kept: either may be of no phase or event of today. */
type Places = Readonly<Record<string, string>>;
type Event = Pick<PlacedEvent, 'key' | 'to' | 'second'>;
type Phases = readonly Pick<MapPhase, 'key'>[];

/** Whether an event was laid into its best place, its second, or elsewhere. */
export function verdictOf({ to, second }: Pick<PlacedEvent, 'to' | 'second'>, phase: string) {
  if (phase === to) return 'best';
  return phase === second.to ? 'second' : 'other';
}

/** Where an event was placed; nothing where that is no phase. */
export function placeOf({ key }: Pick<PlacedEvent, 'key'>, places: Places, phases: Phases): string | undefined {
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return phases.some((phase) => phase.key === place) ? place : undefined;
}

/** The first event that has no place; the last of all where each has one. */
export function firstOpen<E extends Event>(order: readonly E[], places: Places, phases: Phases): E {
  return order.find((event) => placeOf(event, places, phases) === undefined) ?? order[order.length - 1];
}

/** How many events have a place, and how good the places are. */
export function countPlaced(order: readonly Event[], places: Places, phases: Phases) {
  const counts = { placed: 0, best: 0, second: 0, other: 0 };
  for (const event of order) {
    const place = placeOf(event, places, phases);
    if (place === undefined) continue;
    counts.placed += 1;
    counts[verdictOf(event, place)] += 1;
  }
  return counts;
}
