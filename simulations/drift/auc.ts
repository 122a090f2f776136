import type { DriftResult } from './result.ts';

/** The weekly AUC of the deployed model, 52 values: the curve that a reader may draw before looking. */
export function aucCurve({ policy }: Pick<DriftResult, 'policy'>): readonly number[] {
  return policy.auc;
}
