import type { DetectorParts } from './parts.ts';

/** One detector at several settings, somewhere in a stream. */
export interface ManySettings {
  /** Takes the values of a stretch, and says at which place of the settings which of them rings: place by place in order of values. */
  take: (values: ArrayLike<number>, from: number, to: number, rang: (place: number, index: number) => void) => void;
  /** Another one that has seen as much, for a stream that goes on in another way. */
  fork: () => ManySettings;
}

/**
 * A detector at several settings, which rings at each as `atSetting` does, to the last bit. Settings share their work
 * until one of them rings. They stand in order, the most easily alarmed last. Throws as `atSetting`, and where there are none.
 */
export function atSettings<S>(parts: DetectorParts<S>, settings: readonly number[]): ManySettings {
  if (settings.length === 0) throw new RangeError('atSettings: got no settings, needs at least one.');
  settings.forEach(parts.demand);
  return many(parts, settings, [{ state: parts.start(), places: [...settings.keys()] }]);
}

/** Settings that have seen the same since they last rang, the most easily alarmed last. */
interface Sharing<S> {
  state: S;
  places: number[];
}

function many<S>(parts: DetectorParts<S>, settings: readonly number[], groups: Sharing<S>[]): ManySettings {
  return {
    take: (values, from, to, rang) => {
      const waiting = groups.map((group) => ({ ...group, from }));
      groups = [];
      for (let group = waiting.pop(); group; group = waiting.pop()) {
        const { state, places } = group;
        const index = parts.until(state, values, group.from, to, settings[places[places.length - 1]]);
        if (index === to) {
          groups.push({ state, places });
          continue;
        }
        const ringing = places.filter((place) => parts.rings(state, settings[place]));
        for (const place of ringing) rang(place, index);
        const apart = [...parted(parts, settings, state, ringing), { state, places: places.slice(0, -ringing.length) }];
        waiting.push(...apart.filter(({ places }) => places.length > 0).map((next) => ({ ...next, from: index + 1 })));
      }
    },
    fork: () =>
      many(
        parts,
        settings,
        groups.map(({ state, places }) => ({ state: parts.copy(state), places })),
      ),
  };
}

/** Those that start anew go on together; those that forget a part of what they know, each by itself. */
function parted<S>(
  { start, copy, forget }: DetectorParts<S>,
  settings: readonly number[],
  state: S,
  places: number[],
): Sharing<S>[] {
  if (!forget) return [{ state: start(), places }];
  return places.map((place) => {
    const own = copy(state);
    forget(own, settings[place]);
    return { state: own, places: [place] };
  });
}
