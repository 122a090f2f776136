import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import type { Value } from '../../simulations/lib/params.ts';
import { decide, deskOf, isSpent } from './onCall.ts';

/** The settings of a reader in one simulation; everything else is computed from it. */
export interface LabState {
  params: AnyValues;
  /** The moment that is shown, from 0; null is the whole. One that a run does not reach counts as the whole, too. */
  frame: number | null;
  /** Whether the reader has been at the end since the decisions began. Before that, who is on call does not see how it ends. */
  over: boolean;
  /** The setting kept for comparison. */
  pinned: AnyValues | null;
  set: (key: string, value: Value) => void;
  replace: (params: AnyValues) => void;
  /** Goes to a moment; null goes to the end. */
  seek: (frame: number | null) => void;
  /** Takes an action at the present moment. */
  decide: (action: string) => void;
  pin: () => void;
  unpin: () => void;
}

export function createLab(declared: Pick<Declaration, 'params' | 'frames'>, params: AnyValues): StoreApi<LabState> {
  /** Who is on call starts at the first moment; everybody else sees the moment that was seen before. */
  const begin = (params: AnyValues, frame: number | null) =>
    deskOf(declared, params) ? { params, frame: 0, over: false } : { params, frame };

  return createStore<LabState>((update) => ({
    ...begin(params, null),
    over: false,
    pinned: null,
    set: (key, value) =>
      update((state) => {
        const params = { ...state.params, [key]: value };
        const desk = deskOf(declared, params);
        const wasOnCall = deskOf(declared, state.params) !== null;
        if (!desk || !wasOnCall || key === desk.key) return begin(params, state.frame);
        // The same decisions may be tried in another setting once their end is known. In another world they have no ground.
        const sameWorld = declared.params[key].kind !== 'seed';
        return state.over && sameWorld ? { params } : begin({ ...params, [desk.key]: '' }, null);
      }),
    replace: (params) => update(({ frame }) => begin(params, frame)),
    seek: (frame) => update(frame === null ? { frame, over: true } : { frame }),
    decide: (action) =>
      update(({ params, frame, over }) => {
        const desk = deskOf(declared, params);
        if (!desk || over || frame === null || frame > desk.param.last) return {};
        if (isSpent(desk, params, frame, action)) return {};
        return { params: { ...params, [desk.key]: decide(desk, String(params[desk.key]), frame, action) } };
      }),
    pin: () => update(({ params }) => ({ pinned: params })),
    unpin: () => update({ pinned: null }),
  }));
}
