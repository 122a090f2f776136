import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { createRuns, type RunState } from '../../state/runs.ts';

interface Run extends Pick<RunState, 'outcome' | 'failed'> {
  /** Whether the run of the present parameters is still to come. */
  busy: boolean;
}

/** Runs the simulation in a worker whenever the parameters change; with null parameters there is nothing to run. */
export function useRun(name: string, params: AnyValues | null): Run {
  const [runs] = useState(() => createRuns(name, null));
  const { outcome, failed, of } = useStore(runs);
  useEffect(() => runs.want(params), [runs, params]);
  useEffect(() => runs.close, [runs]);
  return { outcome, failed, busy: params !== of };
}
