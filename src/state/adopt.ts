import type { Place } from './browserStorage.ts';
import { keepOriginal } from './originals.ts';
import { decode, encode, keyOf, type Shape } from './stored.ts';

/**
 * Takes what is saved under a former name over to the present one. Where both hold something, the two are merged. The
 * former text goes only once it stands elsewhere.
 */
export function adopt<T>(place: Place, shape: Shape<T>, formerName: string, name: string): void {
  try {
    const former = place.read(keyOf(formerName));
    if (former === null) return;
    const present = place.read(keyOf(name));
    if (present === null) place.write(keyOf(name), former);
    else if (!join(place, shape, { name, present, former })) return;
    place.remove(keyOf(formerName));
  } catch {
    // The browser keeps nothing, or has no room: the former text stands for another visit.
  }
}

/** Saves both under the present name; says whether the former text is needed no longer. */
function join<T>(
  place: Place,
  shape: Shape<T>,
  { name, present, former }: { name: string; present: string; former: string },
): boolean {
  const [mine, theirs] = [decode(shape, present), decode(shape, former)];
  if (mine.kind === 'newer' || theirs.kind === 'newer') return false;
  if (theirs.kind === 'damaged') return keepOriginal(place, name, former);
  if (mine.kind === 'damaged' && !keepOriginal(place, name, present)) return false;
  place.write(keyOf(name), encode(shape, mine.kind === 'damaged' ? theirs.data : shape.merge(mine.data, theirs.data)));
  return true;
}
