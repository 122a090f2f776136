import { useMemo, useRef } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Params } from '../../../simulations/lib/params.ts';
import type { Outcome } from '../../state/messages.ts';
import { useRun } from '../lab/useRun.ts';

/** The run that predictions are judged by. */
export interface Asked {
  /** A run of the setting that was asked about, with any seed; null while none is known. */
  outcome: Outcome | null;
  /** The parameters in which the lab stands elsewhere by now. */
  moved: readonly string[];
}

/**
 * The run of the setting that was asked about: the shown one while the lab stands there, the last such one once it was
 * moved, and one made for it where a link opened the lab elsewhere.
 */
export function useAsked(
  { name, params }: Declaration,
  start: AnyValues,
  shown: Outcome | null,
  isWanted: boolean,
): Asked {
  const moved = useMemo(() => (shown ? movedFrom(params, start, shown.params) : []), [params, start, shown]);
  const last = useRef<Outcome | null>(null);
  if (shown !== null && moved.length === 0) last.current = shown;
  const isLacking = isWanted && shown !== null && last.current === null;
  const made = useRun(name, isLacking ? start : null);
  return { outcome: last.current ?? made.outcome, moved };
}

/** The parameters whose values differ; another seed is another run of the same setting. */
function movedFrom(params: Params, start: AnyValues, present: AnyValues): string[] {
  return Object.keys(params).filter((key) => params[key].kind !== 'seed' && start[key] !== present[key]);
}
