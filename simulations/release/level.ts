import type { ReleaseParams } from './params.ts';

const usualLevel = 0.01;

/** The level of the comparisons that are made beside the guardrail; the guardrail's own, where it has one. */
export function levelOf({ guardrail, alpha }: ReleaseParams): number {
  return guardrail === 'eProcess' || guardrail === 'peeking' ? alpha : usualLevel;
}
