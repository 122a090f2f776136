import type { ReleaseParams } from '../params.ts';
import type { Guardrail } from './guardrail.ts';

const mostInAMinute = 0.01;

/** A minute fails when more than 1 % of the new version's requests fail, or are slow; more failures than allowed roll back. */
export function fixed({ allowedFailures, minimumRequests }: ReleaseParams): Guardrail {
  const failures: number[] = [];
  let failed = 0;
  return {
    look({ candidate: { requests, errors, slow } }) {
      const checked = requests > 0 && requests >= minimumRequests;
      if (checked && Math.max(errors, slow) / requests > mostInAMinute) failed += 1;
      failures.push(failed);
      return failed > allowedFailures ? { action: 'rollBack', by: 'checks' } : { action: 'goOn' };
    },
    evidence: { curves: [{ sign: 'checks', values: failures }], line: allowedFailures, side: 'above' },
  };
}
