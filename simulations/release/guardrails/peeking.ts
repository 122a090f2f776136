import { twoProportionTest } from '../../lib/proportions/difference.ts';
import { normalQuantile } from '../../lib/special/normalQuantile.ts';
import { nothing, plus } from '../counts.ts';
import type { ReleaseParams } from '../params.ts';
import type { Guardrail } from './guardrail.ts';

const signs = ['errors', 'slow'] as const;

/** The z test of the shares so far, looked at every minute as if it were the only look; half the level for each sign. */
export function peeking({ alpha }: ReleaseParams): Guardrail {
  const line = normalQuantile(1 - alpha / 2);
  const curves = signs.map((sign) => ({ sign, values: [] as number[] }));
  let candidate = nothing;
  let control = nothing;
  return {
    look(sight) {
      candidate = plus(candidate, sight.candidate);
      control = plus(control, sight.control);
      for (const { sign, values } of curves)
        values.push(z({ x: candidate[sign], n: candidate.requests }, { x: control[sign], n: control.requests }));
      const crossed = curves.find(({ values }) => values[values.length - 1] > line);
      return crossed ? { action: 'rollBack', by: crossed.sign } : { action: 'goOn' };
    },
    evidence: { curves, line, side: 'above' },
  };
}

/** 0 where nothing can be said yet. */
function z(first: { x: number; n: number }, second: { x: number; n: number }): number {
  const events = first.x + second.x;
  const possible = first.n >= 1 && second.n >= 1 && events > 0 && events < first.n + second.n;
  return possible ? twoProportionTest(first, second).z : 0;
}
