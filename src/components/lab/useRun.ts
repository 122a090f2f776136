import { useEffect, useState } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { Outcome } from '../../state/messages.ts';
import { createRunner, type Runner } from '../../state/runner.ts';

interface Run {
  /** The newest finished run. It stays while the next one is under way. */
  outcome: Outcome | null;
  failed: string | null;
  busy: boolean;
  /** The sentence of a run that the reader has rested on: what a screen reader should hear. */
  announced: string;
}

/** How long a setting must stand before it is read out. */
const REST_MS = 700;
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
  const [{ outcome, failed }, setDone] = useState(first);
  const [busy, setBusy] = useState(false);
  const [announced, setAnnounced] = useState('');
  const [known] = useState({ params });

  useEffect(() => {
    if (!params) {
      setDone({ outcome: null, failed: null });
      return;
    }
    if (known.params === params) return;
    known.params = null;
    let current = true;
    runner.current ??= createRunner();
    setBusy(true);
    runner.current.ask({ kind: 'run', name, params }).then((answer) => {
      if (!current || !answer) return;
      setBusy(false);
      if (answer.kind === 'run') setDone({ outcome: answer.outcome, failed: null });
      if (answer.kind === 'failed') setDone((last) => ({ ...last, failed: answer.message }));
    });
    return () => {
      current = false;
    };
  }, [name, params, runner, known]);

  useEffect(() => {
    return () => {
      runner.current?.close();
      runner.current = undefined;
    };
  }, [runner]);

  useEffect(() => {
    if (!outcome || outcome === first.outcome) return;
    const timer = setTimeout(() => setAnnounced(outcome.sentence), REST_MS);
    return () => clearTimeout(timer);
  }, [outcome, first.outcome]);

  return { outcome, failed, busy, announced };
}
