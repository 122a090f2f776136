import { useEffect, useState } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { Outcome } from '../../state/messages.ts';
import { createRunner, type Runner } from '../../state/runner.ts';

interface Run {
  /** The newest finished run. It stays while the next one is under way. */
  outcome: Outcome | null;
  failed: string | null;
  /** Whether the run of the present parameters is still to come. */
  busy: boolean;
}

const NOTHING = { outcome: null, failed: null };

/**
 * Runs the simulation in a worker whenever the parameters change; with null parameters there is nothing to run.
 * `first` is a run that is known already: nothing is run for its parameters while they stand.
 */
export function useRun(
  name: string,
  params: AnyValues | null,
  first: Pick<Run, 'outcome' | 'failed'> = NOTHING,
  given?: Runner,
): Run {
  const [runner] = useState<{ current: Runner | undefined }>({ current: given });
  const [done, setDone] = useState({ ...first, of: params });

  useEffect(() => {
    if (done.of === params) return;
    if (!params) {
      setDone({ ...NOTHING, of: null });
      return;
    }
    let current = true;
    runner.current ??= createRunner();
    runner.current.ask({ kind: 'run', name, params }).then((answer) => {
      if (!current || !answer) return;
      if (answer.kind === 'run') setDone({ outcome: answer.outcome, failed: null, of: params });
      if (answer.kind === 'failed') setDone((last) => ({ ...last, failed: answer.message, of: params }));
    });
    return () => {
      current = false;
    };
  }, [name, params, runner, done.of]);

  useEffect(() => {
    return () => {
      runner.current?.close();
      runner.current = undefined;
    };
  }, [runner]);

  return { outcome: done.outcome, failed: done.failed, busy: params !== null && done.of !== params };
}
