import type { Counts } from '../counts.ts';
import type { GuardrailName, ReleaseParams } from '../params.ts';
import type { Past } from '../past.ts';
import type { Evidence, Sign } from '../result.ts';
import { eProcess } from './eProcess.ts';
import { fixed } from './fixed.ts';
import { kayenta } from './kayenta.ts';
import { peeking } from './peeking.ts';

/** What a rule is shown after a minute: this minute of the watched version and of its control, and nothing later. */
export interface Sight {
  minute: number;
  candidate: Counts;
  control: Counts;
  /** Whether the control was served in the same minute, and not in the hour before. */
  concurrent: boolean;
}

/** What a rule says: go on, stay at this step once more, or roll back. */
export type Verdict = { action: 'goOn' } | { action: 'hold' } | { action: 'rollBack'; by: Sign };

/** A rule with a memory: one for each release. */
export interface Guardrail {
  look: (sight: Sight) => Verdict;
  /** The curves grow with every look. */
  evidence: Evidence;
}

const guardrails: Record<GuardrailName, (params: ReleaseParams, past: Past) => Guardrail> = {
  fixed,
  peeking,
  eProcess,
  kayenta,
};

export function startGuardrail(params: ReleaseParams, past: Past): Guardrail {
  return guardrails[params.guardrail](params, past);
}
