import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isBusy, type Runs } from '../../state/runs.ts';

/** The element around a lab, which says whether a run is under way. What is in it is not drawn again for that. */
export function Busy({ runs, awake, children }: { runs: Runs; awake: boolean; children: ReactNode }) {
  const busy = useStore(runs, isBusy);
  return (
    <div className="lab" data-awake={awake ? '' : undefined} aria-busy={busy}>
      {children}
    </div>
  );
}
