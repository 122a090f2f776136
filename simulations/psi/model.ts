import { defineModel } from '../lib/define.ts';
import { psiNullMean } from '../lib/distances/psi.ts';
import { summarise } from '../lib/replicate.ts';
import { quantiles } from '../lib/resample/quantile.ts';
import { rng } from '../lib/rng.ts';
import { data } from './data.ts';
import { describePsi } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { type PsiParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { drawReference } from './reference.ts';
import { type PsiResult, type ThresholdName, thresholdNames } from './result.ts';
import { thresholdsOf, valuesAbove, windowsAbove } from './thresholds.ts';
import { titleOf } from './title.ts';
import { type Measured, measureWindows } from './windows.ts';

export default defineModel({
  title: 'PSI calibrator',
  version: 1,
  question: 'Nothing has drifted. How often is the PSI of at least one of five features above 0.2 all the same?',
  params,
  run,
  measures,
  headline: ['alarms', 'meanPsi', 'alarmsChiSquared'],
  show: ['n', 'threshold', 'features'],
  titleOf,
  describe: describePsi,
  tables,
  data,
  presets,
  python,
});

const compared = [50, 100, 200, 400];
const windowsCompared = 200;
const bars = 60;

/** Windows from the very distribution of the reference: whatever alarms is wrong. */
function run(values: PsiParams): PsiResult {
  const { n, bins, reference, windows, threshold, seed } = values;
  const features = drawReference(values);
  const [measured] = measureWindows(features, [n], windows, (feature) => rng(seed, 'windows', feature));
  const all = join(measured);
  const { mean, low, high } = summarise(all);
  const at = thresholdsOf(features, values);
  const others = measureWindows(features, compared, windowsCompared, (feature) => rng(seed, 'sizes', feature));
  return {
    mean: { value: mean, low, high },
    theory: psiNullMean(bins, n, reference),
    thresholds: Object.fromEntries(
      thresholdNames.map((name) => [name, { at: at[name], alarms: windowsAbove(measured, at[name]) }]),
    ) as Record<ThresholdName, PsiResult['thresholds'][ThresholdName]>,
    single: valuesAbove(measured, threshold),
    histogram: histogramOf(all, at),
    sizes: compared.map((size, k) => {
      const values = join(others[k]);
      const [below, above] = quantiles(values, [0.05, 0.95]);
      return {
        n: size,
        mean: summarise(values).mean,
        low: below,
        high: above,
        alarms: windowsAbove(others[k], threshold),
      };
    }),
  };
}

function join(measured: Measured): Float64Array {
  return Float64Array.from(measured.flatMap((values) => [...values]));
}

/** Wide enough for all thresholds and nearly all values. */
function histogramOf(values: Float64Array, thresholds: Record<ThresholdName, number>): PsiResult['histogram'] {
  const [nearly] = quantiles(values, [0.995]);
  const to = Math.ceil(Math.max(nearly, ...Object.values(thresholds)) * 1.05 * 20) / 20;
  const counts = new Array<number>(bars).fill(0);
  for (let i = 0; i < values.length; i++) counts[Math.min(bars - 1, Math.floor((values[i] / to) * bars))] += 1;
  return { to, counts };
}
