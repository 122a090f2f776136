import { log } from '../../lib/math.ts';
import { eventProcess } from '../../lib/sequential/eventProcess.ts';
import { levelOf } from '../level.ts';
import type { ReleaseParams } from '../params.ts';
import type { Guardrail } from './guardrail.ts';

/**
 * Where both versions answer the same requests, their predictions can be compared too. Two versions that predict alike
 * never alarm it. It is an e-process whatever the guardrail is, and is drawn with it where both have one scale.
 */
export function withPredictions(inner: Guardrail, params: ReleaseParams): Guardrail {
  const values: number[] = [];
  const line = log(2 / levelOf(params)) / Math.LN10;
  const process = eventProcess();
  const sameScale = params.guardrail === 'eProcess';
  const curves = [...inner.evidence.curves, ...(sameScale ? [{ sign: 'predictions' as const, values }] : [])];
  return {
    look(sight) {
      const verdict = inner.look(sight);
      const { candidate, control } = sight;
      values.push(
        process({ n: candidate.requests, x: candidate.lates, controlN: control.requests, controlX: control.lates }) /
          Math.LN10,
      );
      if (verdict.action === 'rollBack') return verdict;
      return values[values.length - 1] >= line ? { action: 'rollBack', by: 'predictions' } : verdict;
    },
    evidence: { ...inner.evidence, curves },
  };
}
