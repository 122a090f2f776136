import { reaches } from '../lib/estimate.ts';
import { plain, show } from '../lib/quantity.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult } from './result.ts';

/** What to see, as far as this one run supports it. */
export function titleOf({ chosen }: LeakageResult, { metric }: LeakageParams): string {
  const optimism = chosen.optimism[metric];
  if (reaches(optimism)) return 'One run cannot tell whether the notebook promises too much: run 40 worlds';
  const { value } = optimism;
  const unit = metric === 'auc' ? 'AUC' : 'log loss';
  const size = show(plain(2), Math.abs(value));
  return value > 0
    ? `The notebook promises ${size} ${unit} that production does not pay`
    : `The notebook is too modest: production is ${size} ${unit} better`;
}
