import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Outcome } from './messages.ts';
import { createRunner, type Runner } from './runner.ts';

/** A run that is known already. */
export type First = Pick<RunState, 'outcome' | 'failed'>;

export interface RunState {
  /** The newest finished run. It stays while the next one is under way. */
  outcome: Outcome | null;
  failed: string | null;
  /** The setting that the newest finished run belongs to, and the one that was asked for last. */
  of: AnyValues | null;
  wanted: AnyValues | null;
}

/** The runs of one simulation, the newest setting first. */
export interface Runs extends Pick<StoreApi<RunState>, 'getState' | 'getInitialState' | 'setState' | 'subscribe'> {
  /** Runs the simulation in a worker, unless this setting's run is the one that is known; with null there is nothing to run. */
  want: (params: AnyValues | null) => void;
  close: () => void;
}

const NOTHING = { outcome: null, failed: null };

/** Runs that begin with one for `params`: the first, where it is known, or none. */
export function createRuns(name: string, params: AnyValues | null, first: First = NOTHING, given?: Runner): Runs {
  let runner = given;
  const store = createStore<RunState>(() => ({ ...first, of: params, wanted: params }));
  const { getState, setState } = store;
  return {
    ...store,
    want(params) {
      const { wanted, of } = getState();
      if (params === wanted) return;
      if (params === null) setState({ ...NOTHING, of: null, wanted: null });
      else setState({ wanted: params });
      if (params === null || params === of) return;
      runner ??= createRunner();
      runner.ask({ kind: 'run', name, params }).then((answer) => {
        if (!answer || getState().wanted !== params) return;
        if (answer.kind === 'run') setState({ outcome: answer.outcome, failed: null, of: params });
        if (answer.kind === 'failed') setState({ failed: answer.message, of: params });
      });
    },
    close() {
      runner?.close();
      runner = undefined;
    },
  };
}

/** Whether the run of the setting that was asked for last is still to come. */
export const isBusy = ({ of, wanted }: Pick<RunState, 'of' | 'wanted'>): boolean => of !== wanted;
