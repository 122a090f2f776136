import { type ComponentType, useEffect, useState } from 'react';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { Outcome } from '../../state/messages.ts';
import { createRunner, type Runner } from '../../state/runner.ts';
import { loadView } from '../../views.ts';

interface Run {
  /** The newest finished run. It stays while the next one is under way. */
  outcome: Outcome | null;
  View: ComponentType<ViewProps> | null;
  failed: string | null;
  busy: boolean;
  /** The sentence of a run that the reader has rested on: what a screen reader should hear. */
  announced: string;
}

/** How long a setting must stand before it is read out. */
const REST_MS = 700;

/** Runs the simulation in a worker whenever the parameters change; with null parameters there is nothing to run. */
export function useRun(name: string, params: AnyValues | null): Run {
  const [runner] = useState<{ current: Runner | null }>({ current: null });
  const [View, setView] = useState<ComponentType<ViewProps> | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    if (!params) {
      setOutcome(null);
      return;
    }
    let current = true;
    runner.current ??= createRunner();
    setBusy(true);
    Promise.all([runner.current.ask({ kind: 'run', name, params }), loadView(name)])
      .then(([answer, view]) => {
        if (!current || !answer) return;
        setView(() => view);
        setFailed(answer.kind === 'failed' ? answer.message : null);
        if (answer.kind === 'run') setOutcome(answer.outcome);
        setBusy(false);
      })
      .catch((error: unknown) => {
        if (!current) return;
        setFailed(error instanceof Error ? error.message : String(error));
        setBusy(false);
      });
    return () => {
      current = false;
    };
  }, [name, params, runner]);

  useEffect(() => {
    return () => {
      runner.current?.close();
      runner.current = null;
    };
  }, [runner]);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setAnnounced(outcome.sentence), REST_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  return { outcome, View, failed, busy, announced };
}
