import type { AnyValues } from '../../../simulations/lib/define.ts';
import { digest } from '../../../simulations/lib/digest.ts';
import { createRunner } from '../../state/runner.ts';

/** Runs a lab in its worker, and says whether its measures are those that were expected, to the bit. Throws in words where it does not run. */
export async function measuredHere({
  lab = '',
  params = '{}',
  expected = '',
}: DOMStringMap): Promise<{ same: boolean; ms: number }> {
  const runner = createRunner();
  const began = performance.now();
  const answer = await runner.ask({ kind: 'measure', name: lab, params: JSON.parse(params) as AnyValues });
  runner.close();
  if (answer?.kind !== 'measure')
    throw new Error(answer?.kind === 'failed' ? answer.message : 'the lab gave no answer.');
  return { same: digest(answer.measures) === expected, ms: Math.round(performance.now() - began) };
}
