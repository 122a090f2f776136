import { log } from '../../lib/math.ts';
import { eventProcess } from '../../lib/sequential/eventProcess.ts';
import type { ReleaseParams } from '../params.ts';
import type { Guardrail } from './guardrail.ts';

const signs = ['errors', 'slow'] as const;

/** Evidence that may be looked at whenever one likes; half the level for each sign. Curves are powers of ten. */
export function eProcess({ alpha }: ReleaseParams): Guardrail {
  const line = log(2 / alpha) / Math.LN10;
  const curves = signs.map((sign) => ({ sign, values: [] as number[] }));
  const processes = signs.map(() => eventProcess());
  return {
    look({ candidate, control }) {
      curves.forEach(({ sign, values }, k) => {
        const look = { n: candidate.requests, x: candidate[sign], controlN: control.requests, controlX: control[sign] };
        values.push(processes[k](look) / Math.LN10);
      });
      const crossed = curves.find(({ values }) => values[values.length - 1] >= line);
      return crossed ? { action: 'rollBack', by: crossed.sign } : { action: 'goOn' };
    },
    evidence: { curves, line, side: 'above' },
  };
}
