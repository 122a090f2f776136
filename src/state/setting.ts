import type { StoreApi } from 'zustand/vanilla';
import type { AnyValues } from '../../simulations/lib/define.ts';

/** Where the present values of a simulation's parameters are kept. Who needs one of them follows that one. */
export type Setting = Pick<StoreApi<{ params: AnyValues }>, 'getState' | 'getInitialState' | 'subscribe'>;
