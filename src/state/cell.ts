import type { Place } from './browserStorage.ts';
import { keepOriginal, type Original, originalsOf } from './originals.ts';
import { decode, encode, keyOf, type Shape } from './stored.ts';

/**
 * How safe the data is. `saved`: it stands in the browser's storage. `off`, `full`: it lives in memory only, since the
 * browser keeps nothing or has no room. `newer`: the same, since a newer version of the site has saved here.
 */
export interface Status {
  kind: 'saved' | 'off' | 'full' | 'newer';
  /** Texts that were found but could not be read, for the reader to download. */
  originals: readonly Original[];
}

/** What is known of one saved text, and the data it stands for. */
export interface Cell<T> {
  readonly name: string;
  readonly shape: Shape<T>;
  readonly place: Place;
  data: T;
  /** The text last met in the storage; `undefined` before the first look. */
  seen: string | null | undefined;
  /** The text in the storage, when it can be neither read nor kept elsewhere and so must not be replaced. */
  unreadable: string | null;
  /** Whether `data` holds work that the storage does not. */
  unsaved: boolean;
  status: Status;
}

/** A cell before the first look. */
export const emptyCell = <T>(name: string, shape: Shape<T>, place: Place): Cell<T> => ({
  name,
  shape,
  place,
  data: shape.initial,
  seen: undefined,
  unreadable: null,
  unsaved: false,
  status: { kind: 'saved', originals: [] },
});

/** Takes over what the storage holds, if that is not what was last met there; says whether it could be read. */
export function look<T>(cell: Cell<T>): boolean {
  let text: string | null;
  try {
    text = cell.place.read(keyOf(cell.name));
  } catch {
    judge(cell, 'off');
    return false;
  }
  if (text !== cell.seen) takeOver(cell, text);
  return true;
}

function takeOver<T>(cell: Cell<T>, text: string | null): void {
  const { name, shape, place } = cell;
  cell.seen = text;
  cell.unreadable = null;
  const found = text === null ? null : decode(shape, text);
  switch (found?.kind) {
    case 'newer':
      judge(cell, 'newer');
      return;
    case 'data':
      cell.data = cell.unsaved ? shape.merge(cell.data, found.data) : found.data;
      break;
    case 'damaged':
      // What this tab read earlier is still good; it is saved again with the next write.
      if (!keepOriginal(place, name, text as string)) cell.unreadable = text;
      cell.unsaved ||= cell.data !== shape.initial;
      break;
    case undefined:
      if (!cell.unsaved) cell.data = shape.initial;
  }
  judge(cell, cell.unreadable === null ? 'saved' : 'full');
}

/** Saves the data, unless what stands there must stay. */
export function write<T>(cell: Cell<T>): void {
  const { name, shape, place } = cell;
  if (cell.status.kind === 'newer') return;
  if (cell.unreadable !== null && !keepOriginal(place, name, cell.unreadable)) return;
  cell.unreadable = null;
  const text = encode(shape, cell.data);
  try {
    place.write(keyOf(cell.name), text);
    cell.seen = text;
    cell.unsaved = false;
    judge(cell, 'saved');
  } catch {
    judge(cell, 'full');
  }
}

/** Removes what is saved, unless it must stay. */
export function remove<T>(cell: Cell<T>): void {
  if (cell.status.kind === 'newer' || cell.unreadable !== null) return;
  try {
    cell.place.remove(keyOf(cell.name));
    cell.seen = null;
    judge(cell, 'saved');
  } catch {
    judge(cell, 'off');
  }
}

/** A new status only where it differs, since React compares it by identity. */
function judge<T>(cell: Cell<T>, kind: Status['kind']): void {
  const originals = originalsOf(cell.place, cell.name);
  if (cell.unreadable !== null) originals.push({ key: keyOf(cell.name), text: cell.unreadable });
  if (kind !== cell.status.kind || originals.length !== cell.status.originals.length) cell.status = { kind, originals };
}
