import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Value } from '../../simulations/lib/params.ts';

/** What a reader set in one simulation; everything else is computed from it. */
export interface LabState {
  params: AnyValues;
  /** The setting kept for comparison. */
  pinned: AnyValues | null;
  set: (key: string, value: Value) => void;
  replace: (params: AnyValues) => void;
  pin: () => void;
  unpin: () => void;
}

export function createLab(params: AnyValues): StoreApi<LabState> {
  return createStore<LabState>((update) => ({
    params,
    pinned: null,
    set: (key, value) => update(({ params }) => ({ params: { ...params, [key]: value } })),
    replace: (params) => update({ params }),
    pin: () => update(({ params }) => ({ pinned: params })),
    unpin: () => update({ pinned: null }),
  }));
}
