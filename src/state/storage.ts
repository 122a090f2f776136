import { createStore, type StoreApi } from 'zustand/vanilla';
import { adopt } from './adopt.ts';
import { browserStorage, type Place } from './browserStorage.ts';
import { type KeptData, type KeptKind, kept, nameOf } from './kept.ts';
import { keepOriginal, type Original, originalsOf } from './originals.ts';
import { formerIds } from './renames.ts';
import { decode, encode, keyOf, type Shape } from './stored.ts';

/**
 * Something the reader made, kept in this browser, as a store: `useStore(saved, selector)` draws a component again when
 * its part has changed. `setState` starts from the newest state of any tab. No method throws because of the storage.
 */
export interface Saved<T> extends StoreApi<T> {
  /** How safe the data is. */
  status: Pick<StoreApi<Status>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Back to the beginning; what was saved is removed. */
  reset: () => void;
}

/**
 * How safe the data is. `saved`: it stands in the browser's storage. `off`, `full`: it lives in memory only, since the
 * browser keeps nothing or has no room. `newer`: the same, since a newer version of the site has saved here.
 */
export interface Status {
  kind: 'saved' | 'off' | 'full' | 'newer';
  /** Texts that were found but could not be read, for the reader to download. */
  originals: readonly Original[];
}

const open = new Map<string, unknown>();

/** What is saved of that kind under that id, e.g. of kind `work` under `leakage-audit`: one object for all who ask. */
export function saved<K extends KeptKind>(kind: K, id: string): Saved<KeptData[K]> {
  const name = nameOf(kind, id);
  const known = open.get(name) as Saved<KeptData[K]> | undefined;
  if (known) return known;
  const shape = kept[kind];
  const former = formerIds(shape.ids, id).map((old) => nameOf(kind, old));
  const fresh = createSaved(name, shape, browserStorage(), former);
  open.set(name, fresh);
  return fresh;
}

/** As `saved`, by name in a given place. What stands under a former name is taken along. */
export function createSaved<T extends object>(
  name: string,
  shape: Shape<T>,
  place: Place,
  formerNames: readonly string[] = [],
): Saved<T> {
  const cell: Cell<T> = {
    name,
    shape,
    place,
    data: shape.initial,
    seen: undefined,
    unreadable: null,
    unsaved: false,
    status: { kind: 'saved', originals: [] },
  };
  const data = createStore<T>(() => cell.data);
  const status = createStore<Status>(() => cell.status);
  const publish = () => {
    status.setState(cell.status, true);
    data.setState(cell.data, true);
  };
  for (const former of formerNames) adopt(place, shape, former, name);
  look(cell);
  publish();
  place.listen((changed) => {
    if (changed !== null && changed !== keyOf(name)) return;
    if (look(cell) && cell.unsaved) write(cell);
    publish();
  });
  return {
    getState: data.getState,
    getInitialState: data.getInitialState,
    subscribe: data.subscribe,
    status,
    setState(change: T | Partial<T> | ((now: T) => T | Partial<T>), replace?: boolean) {
      const readable = look(cell);
      const part = typeof change === 'function' ? change(cell.data) : change;
      cell.data = replace ? (part as T) : { ...cell.data, ...part };
      cell.unsaved = true;
      if (readable) write(cell);
      publish();
    },
    reset() {
      const readable = look(cell);
      cell.data = shape.initial;
      cell.unsaved = false;
      if (readable) remove(cell);
      publish();
    },
  };
}

interface Cell<T> {
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

/** Takes over what the storage holds, if that is not what was last met there; says whether it could be read. */
function look<T>(cell: Cell<T>): boolean {
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

function write<T>(cell: Cell<T>): void {
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

function remove<T>(cell: Cell<T>): void {
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
