import { rng } from '../lib/rng.ts';
import type { LabellingParams } from './params.ts';

/** What each of the six rules says of each parcel: 1 late, 0 on time, -1 nothing. */
export type Votes = Int8Array[];

const accuracies = [0.9, 0.8, 0.75, 0.7, 0.6, 0.55] as const;
const coverages = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const;
/** The rules from here on may err together. */
const firstSharing = 3;

/** How often a vote of each rule is right, in both classes. */
export function accuraciesOf({ accuracySpread }: Pick<LabellingParams, 'accuracySpread'>): number[] {
  const middle = accuracies.reduce((sum, one) => sum + one, 0) / accuracies.length;
  return accuracies.map((one) => middle + (accuracySpread / 100) * (one - middle));
}

/**
 * The votes of the rules. A rule errs where its luck is above its accuracy; where an error may be shared, the luck is that
 * of the parcel, the same for all rules that share. So no rule is right more or less often for sharing.
 */
export function vote(y: Uint8Array, params: LabellingParams): Votes {
  const { seed, sharedError, fullCoverage } = params;
  const commonChance = rng(seed, 'common luck');
  const common = Float64Array.from(y, () => commonChance.uniform());
  return accuraciesOf(params).map((accuracy, rule) => {
    const [speaks, shares, luck] = ['speaks', 'shares', 'luck'].map((what) => rng(seed, 'rule', rule, what));
    return Int8Array.from(y, (label, i) => {
      const votes = speaks.uniform() < (fullCoverage ? 1 : coverages[rule]);
      const own = luck.uniform();
      const isCommon = shares.uniform() < sharedError / 100 && rule >= firstSharing;
      const right = (isCommon ? common[i] : own) < accuracy;
      if (!votes) return -1;
      return right ? label : 1 - label;
    });
  });
}
