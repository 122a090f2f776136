import { useEffect, useRef, useState } from 'react';
import type { AnyValues } from '../../../../simulations/lib/define.ts';
import type { Outcome } from '../../../state/messages.ts';
import type { Runner } from '../../../state/runner.ts';

interface Fit {
  /** The last fit that came through. */
  outcome: Outcome | null;
  /** Whether one is under way, and how the last one went in words. */
  state: { busy: boolean; said: string };
  /** Fits the filter with these parameters; null where that failed, or a later one took its place. */
  fit: (params: AnyValues) => Promise<Outcome | null>;
}

/** Fits of the filter in a worker, which is fetched with the first one. */
export function useFit(): Fit {
  const runner = useRef<Runner | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [state, setState] = useState({ busy: false, said: '' });
  useEffect(() => () => runner.current?.close(), []);

  async function fit(params: AnyValues): Promise<Outcome | null> {
    setState({ busy: true, said: 'Fitting.' });
    const answer = await ask(params).catch(() => 'It could not be loaded.');
    if (answer === null) return null;
    if (typeof answer === 'string') {
      setState({ busy: false, said: `The filter could not be fitted. ${answer} Try again.` });
      return null;
    }
    setOutcome(answer);
    setState({ busy: false, said: 'Fitted again on the training mails, in your browser.' });
    return answer;
  }

  async function ask(params: AnyValues): Promise<Outcome | string | null> {
    const { createRunner } = await import('../../../state/runner.ts');
    runner.current ??= createRunner();
    const answer = await runner.current.ask({ kind: 'run', name: 'mailbox', params });
    if (answer?.kind === 'failed') return answer.message;
    return answer?.kind === 'run' ? answer.outcome : null;
  }

  return { outcome, state, fit };
}
