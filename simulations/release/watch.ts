import { nothing, plus } from './counts.ts';
import type { Verdict } from './guardrails/guardrail.ts';
import { withPredictions } from './guardrails/predictions.ts';
import { startGuardrail } from './guardrails/startGuardrail.ts';
import type { ReleaseParams } from './params.ts';
import type { Past } from './past.ts';
import type { Evidence, LaneName, Look, Seen } from './result.ts';
import type { Served } from './serve.ts';

/** A guardrail at work, and what it has seen. */
export interface Watch {
  /** Shows it a minute in which the new version had this weight. */
  look: (minute: number, served: Served, weight: number) => Verdict;
  seen: Seen;
  evidence: Evidence;
  looks: Look[];
}

/** Where nobody is served by the old version beside the new one, the hour before stands in as control. */
export function startWatch(lane: LaneName, past: Past, params: ReleaseParams): Watch {
  const rule = startGuardrail(params, past);
  const guardrail = lane === 'shadow' ? withPredictions(rule, params) : rule;
  const seen: Seen = { candidate: [], control: [] };
  const looks: Look[] = [];
  return {
    look(minute, { candidate, control: beside }, weight) {
      const concurrent = weight < 1;
      const control = concurrent ? beside : past.perMinute;
      seen.candidate.push(plus(seen.candidate.at(-1) ?? nothing, candidate));
      seen.control.push(plus(seen.control.at(-1) ?? nothing, control));
      looks.push({ lane, minute, candidate, control, concurrent });
      return guardrail.look({ minute, candidate, control, concurrent });
    },
    seen,
    evidence: guardrail.evidence,
    looks,
  };
}
