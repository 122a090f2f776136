import { entryOf } from './backup/entry.ts';
import type { Place } from './browserStorage.ts';
import { type KeptData, type KeptKind, kept } from './kept.ts';
import { decode, keyOf, type Shape } from './stored.ts';

/** Everything that is kept, by kind and by today's id. */
export type Held = { readonly [K in KeptKind]: ReadonlyMap<string, KeptData[K]> };

/** What a place holds and can be read. Total: where the browser keeps nothing, nothing is held. */
export function heldIn(place: Place): Held {
  const held = Object.fromEntries(Object.keys(kept).map((kind) => [kind, new Map<string, object>()]));
  const prefix = keyOf('');
  try {
    for (const key of place.keys()) {
      const entry = key.startsWith(prefix) ? entryOf(key.slice(prefix.length)) : null;
      const text = place.read(key);
      if (entry === null || text === null) continue;
      const shape = kept[entry.kind] as Shape<object>;
      const found = decode(shape, text);
      if (found.kind !== 'data') continue;
      // What still stands under a former name is one with what stands under today's.
      const known = held[entry.kind].get(entry.id);
      held[entry.kind].set(entry.id, known ? shape.merge(known, found.data) : found.data);
    }
  } catch {
    // The browser keeps nothing.
  }
  return held as unknown as Held;
}
