import { summarise } from '../../simulations/lib/replicate.ts';
import { quantile } from '../../simulations/lib/resample/quantile.ts';
import type { Cell } from './reference.ts';

export interface Judged {
  measure: string;
  ours: number;
  se: number;
  expected: number;
  expectedSe: number;
  /** (ours - expected) in combined standard errors. */
  z: number;
  passes: boolean;
}

/** Holds a reference number, which rests on so many worlds, against the values of our worlds. */
export function judge(cell: Cell, values: readonly number[], replicates: number): Judged {
  switch (cell.of ?? 'mean') {
    case 'mean': {
      const { mean, se, sd } = summarise(values);
      return compare(cell, mean, se, cell.se ?? sd / Math.sqrt(replicates));
    }
    case 'share':
      return judgeShare(cell, values, replicates);
    case 'median':
      return judgeMedian(cell, values, replicates);
  }
}

function compare({ measure, of, expected, slack = 0 }: Cell, ours: number, se: number, expectedSe: number): Judged {
  const combined = Math.hypot(se, expectedSe);
  const difference = ours - expected;
  return {
    measure: of ? `${of} ${measure}` : measure,
    ours,
    se,
    expected,
    expectedSe,
    z: difference === 0 ? 0 : difference / combined,
    passes: Math.abs(difference) <= 4 * combined + slack,
  };
}

/** The standard error comes from both samples together, so that a share of 0 or 1 is not taken to be exact. */
function judgeShare(cell: Cell, values: readonly number[], replicates: number): Judged {
  const n = values.length;
  const ours = values.filter((value) => value > 0).length / n;
  const pooled = (ours * n + cell.expected * replicates) / (n + replicates);
  const sd = Math.sqrt(pooled * (1 - pooled));
  return compare(cell, ours, sd / Math.sqrt(n), sd / Math.sqrt(replicates));
}

/**
 * About half of our worlds must lie on each side of the expected median, within four standard errors of a share. Delays
 * come in steps of a day or a week, where the standard error of the median itself says little.
 */
function judgeMedian(cell: Cell, values: readonly number[], replicates: number): Judged {
  const { measure, expected, slack = 0 } = cell;
  const n = values.length;
  const share = (holds: (value: number) => boolean) => values.filter(holds).length / n;
  const upTo = share((value) => value <= expected + slack);
  const below = share((value) => value < expected - slack);
  const missing = upTo < 0.5 ? 0.5 - upTo : Math.min(0, 0.5 - below);
  const half = 0.5 / Math.sqrt(n);
  const z = missing / Math.hypot(half, 0.5 / Math.sqrt(replicates));
  return {
    measure: `median ${measure}`,
    ours: n > 0 ? quantile(values, 0.5) : Number.NaN,
    se: n === 0 ? Number.NaN : (quantile(values, 0.5 + half) - quantile(values, 0.5 - half)) / 2,
    expected,
    expectedSe: Number.NaN,
    z,
    passes: Math.abs(z) <= 4,
  };
}
