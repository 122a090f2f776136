import {
  basicInterval,
  bcaInterval,
  type Interval,
  percentileInterval,
} from '../../../simulations/lib/resample/intervals.ts';
import { mean, standardDeviation } from '../../../simulations/lib/resample/moments.ts';
import { forKind, golden } from './harness.ts';

interface Input {
  x: number[];
  indices: number[][];
  alpha: number;
  statistic: string;
}

golden('bootstrap', ({ x, indices, alpha, statistic }: Input) => {
  const estimateOf = forKind(statistic, { mean });
  const estimate = estimateOf(x);
  const replicates = indices.map((rows) => estimateOf(rows.map((i) => x[i])));
  const jackknife = x.map((_, i) => estimateOf(x.toSpliced(i, 1)));
  const bca = bcaInterval(replicates, estimate, jackknife, alpha);
  return {
    estimate,
    se: standardDeviation(replicates),
    percentile: ends(percentileInterval(replicates, alpha)),
    basic: ends(basicInterval(replicates, estimate, alpha)),
    z0: bca.z0,
    acceleration: bca.acceleration,
    bca: ends(bca),
  };
});

function ends({ low, high }: Interval): number[] {
  return [low, high];
}
