import type { GuardrailName, ReleaseParams } from '../params.ts';
import type { Past } from '../past.ts';
import { eProcess } from './eProcess.ts';
import { fixed } from './fixed.ts';
import type { Guardrail } from './guardrail.ts';
import { kayenta } from './kayenta.ts';
import { peeking } from './peeking.ts';

const guardrails: Record<GuardrailName, (params: ReleaseParams, past: Past) => Guardrail> = {
  fixed,
  peeking,
  eProcess,
  kayenta,
};

export function startGuardrail(params: ReleaseParams, past: Past): Guardrail {
  return guardrails[params.guardrail](params, past);
}
