import { hodgesLehmann } from '../../lib/twoSample/hodgesLehmann.ts';
import type { Counts } from '../counts.ts';
import type { ReleaseParams } from '../params.ts';
import type { Past } from '../past.ts';
import type { Guardrail } from './guardrail.ts';

const confidence = 0.98;
/** A shift counts when the whole interval lies above this share of its estimate. */
const tolerance = 0.25;
const weights = { errors: 70, slow: 30 } as const;
const passes = 75;
const marginal = 50;

type Sign = keyof typeof weights;

/**
 * A judge at the end of each step: the shares of single minutes of both versions are compared by ranks, and what does
 * not lie higher earns its weight. Below 50 points it rolls back, from 75 it goes on, and between them it asks for the
 * same step once more; two such verdicts in a row roll back.
 */
export function kayenta({ stepMinutes }: ReleaseParams, past: Past): Guardrail {
  const scores: number[] = [];
  let candidates: Counts[] = [];
  let controls: Counts[] = [];
  let before: 'goOn' | 'hold' = 'goOn';
  let score = 100;
  return {
    look({ minute, candidate, control, concurrent }) {
      candidates.push(candidate);
      if (concurrent) controls.push(control);
      if ((minute + 1) % stepMinutes !== 0) {
        scores.push(score);
        return { action: 'goOn' };
      }
      // Where a step had a control beside it, that is the control; the hour before stands in only where there was none.
      const high = (Object.keys(weights) as Sign[]).filter((sign) =>
        isHigh(sharesOf(candidates, sign), sharesOf(controls.length > 0 ? controls : past.minutes, sign)),
      );
      candidates = [];
      controls = [];
      score = high.reduce((left, sign) => left - weights[sign], 100);
      scores.push(score);
      const again = before === 'hold';
      before = score < passes ? 'hold' : 'goOn';
      if (score < marginal || (score < passes && again)) return { action: 'rollBack', by: high[0] };
      return { action: before };
    },
    evidence: { curves: [{ sign: 'checks', values: scores }], line: marginal, side: 'below' },
  };
}

/** The share of each minute that had requests. */
function sharesOf(minutes: readonly Counts[], sign: Sign): number[] {
  return minutes.filter(({ requests }) => requests > 0).map((counts) => counts[sign] / counts.requests);
}

function isHigh(candidate: readonly number[], control: readonly number[]): boolean {
  if (candidate.length === 0 || control.length === 0) return false;
  const { estimate, low } = hodgesLehmann(candidate, control, confidence);
  return low > tolerance * Math.abs(estimate);
}
