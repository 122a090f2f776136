import { createStore, type StoreApi } from 'zustand/vanilla';
import { adopt } from './adopt.ts';
import { browserStorage, type Place } from './browserStorage.ts';
import { emptyCell, look, remove, type Status, write } from './cell.ts';
import { type KeptData, type KeptKind, kept, nameOf } from './kept.ts';
import { formerIds } from './renames.ts';
import { keyOf, type Shape } from './stored.ts';

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

const open = new Map<string, unknown>();

/** What is saved of that kind under that id, e.g. of kind `work` under `leakage-audit`: one object for all who ask. */
export function saved<K extends KeptKind>(kind: K, id: string): Saved<KeptData[K]> {
  const name = nameOf(kind, id);
  const known = open.get(name) as Saved<KeptData[K]> | undefined;
  if (known) return known;
  const shape = kept[kind];
  const former = (shape.ids === 'made' ? [] : formerIds(shape.ids, id)).map((old) => nameOf(kind, old));
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
  const cell = emptyCell(name, shape, place);
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
