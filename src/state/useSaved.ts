import { useSyncExternalStore } from 'react';
import type { Saved, Status } from './storage.ts';

const AT_BUILD: Status = { kind: 'saved', originals: [] };

/** The saved data and how safe it is; at build time and while the page wakes, the initial data. */
export function useSaved<T>(saved: Saved<T>): { data: T; status: Status } {
  const data = useSyncExternalStore(saved.subscribe, saved.get, () => saved.initial);
  const status = useSyncExternalStore(saved.subscribe, saved.status, () => AT_BUILD);
  return { data, status };
}
