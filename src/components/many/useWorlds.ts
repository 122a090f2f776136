import { useRef, useState } from 'react';
import type { Job } from '../../../simulations/lib/job.ts';
import { runWorlds } from '../../state/worlds.ts';

type Measured = Record<string, number>;

/** How a run of many worlds ended. */
export type Ending = { kind: 'done' } | { kind: 'stopped' } | { kind: 'failed'; message: string };

export interface ManyWorlds {
  /** How many of how many are done; null while none is under way. */
  progress: { done: number; total: number } | null;
  /** Runs these worlds, and hands over each one's measures as they come, in any order. */
  run: (jobs: readonly Job[], onWorld: (index: number, measures: Measured) => void) => Promise<Ending>;
  stop: () => void;
}

/** Many worlds, with their progress and a way to stop them. */
export function useWorlds(): ManyWorlds {
  const [progress, setProgress] = useState<ManyWorlds['progress']>(null);
  const abort = useRef<AbortController | null>(null);

  const run: ManyWorlds['run'] = async (jobs, onWorld) => {
    const controller = new AbortController();
    abort.current = controller;
    const total = jobs.length;
    let done = 0;
    setProgress({ done, total });
    try {
      const count = (index: number, measures: Measured) => {
        done += 1;
        onWorld(index, measures);
        setProgress({ done, total });
      };
      await runWorlds(jobs, count, controller.signal);
      return { kind: done === total ? 'done' : 'stopped' };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, stop: () => abort.current?.abort() };
}
