import { wilsonInterval } from '../../../simulations/lib/proportions/interval.ts';
import { type Prediction, SURE, type Sure } from '../kept/prediction.ts';

/** The answers of one confidence: how many there were, and how many came true. */
export interface Level {
  sure: Sure;
  right: number;
  of: number;
  /** The 95 % interval of the share that comes true in the long run (Wilson), 0 to 1. */
  low: number;
  high: number;
}

/** What one level tells. `few`: with so few answers nothing can be told. */
export type Verdict = 'few' | 'fits' | 'tooSure' | 'notSureEnough';

/** Fewer answers than this at one level say nothing. */
export const FEWEST = 5;

/** How often somebody was right, by how sure they had said to be; levels that nobody used are left out. */
export function calibrationOf(predictions: Iterable<Prediction>): Level[] {
  const all = [...predictions];
  return SURE.flatMap((sure) => {
    const said = all.filter((one) => one.reply !== null && one.right !== null && one.sure === sure);
    const right = said.filter((one) => one.right).length;
    return said.length === 0 ? [] : [{ sure, right, of: said.length, ...wilsonInterval(right, said.length) }];
  });
}

/** Whether what was said agrees with what came true, as far as the interval can tell. */
export function verdictOf({ sure, of, low, high }: Level): Verdict {
  if (of < FEWEST) return 'few';
  if (sure / 100 > high) return 'tooSure';
  return sure / 100 < low ? 'notSureEnough' : 'fits';
}
