import { defineModel } from '../lib/define.ts';
import type { Estimate } from '../lib/estimate.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { byMember } from '../lib/quantity.ts';
import { data } from './data.ts';
import { describeMissingness } from './describe.ts';
import { fitLogistic, slopeOf } from './fit.ts';
import { otherWeights } from './hidden.ts';
import { histogramOf } from './histogram.ts';
import { meanOf, within } from './moments.ts';
import { repairs } from './names.ts';
import { measures, tables } from './numbers.ts';
import { type MissingnessParams, params } from './params.ts';
import { drawParcels, HISTORY, trueSlope } from './parcels.ts';
import { lawInProduction, lawOf, missingRows } from './pattern.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { asRecorded, repairAll } from './repair.ts';
import type { MissingnessResult } from './result.ts';
import { serve } from './serve.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Missing values',
  version: 1,
  question: '30 % of the weights are missing, more often for heavy parcels. What does each repair break?',
  params,
  run,
  measures,
  headline: ['biasMean', 'biasSlope', 'auc', 'holesInProduction', 'gapMissing'],
  show: ['mechanism', 'rate', 'repair', 'future', 'part'],
  titleOf,
  describe: describeMissingness,
  tables,
  data,
  presets,
  python,
});

const BOOKINGS = 10_000;

/** One history with holes, repaired in five ways, and what becomes of each in production. */
function run(values: MissingnessParams): MissingnessResult {
  const { seed, correlation } = values;
  const history = drawParcels(seed, 'history', HISTORY, correlation);
  const law = lawOf(history, values);
  const missing = missingRows(history, law, seed, 'history');
  const other = otherWeights(history, missing, law, values);
  const bookings = drawParcels(seed, 'bookings', BOOKINGS, correlation);
  const holes = missingRows(bookings, lawInProduction(law, values), seed, 'bookings');

  const { distance, weight, slack, late } = history;
  const complete = fitLogistic([distance, weight, slack], late);
  const completeB = fitLogistic([distance, other, slack], late, complete);
  const meanB = meanOf(other).value;
  const repaired = repairAll(history, missing, complete, seed);
  const served = serve({ fit: complete, indicator: false, fill: asRecorded }, bookings, new Uint8Array(BOOKINGS));
  return {
    rows: HISTORY,
    missing: count(missing),
    missingInProduction: count(holes),
    bookings: BOOKINGS,
    repairs: byMember(repairs, (repair) => {
      const { mean, slope } = repaired[repair];
      return {
        mean,
        biasMean: mean,
        biasMeanB: less(mean, meanB),
        biasSlope: less(slope, trueSlope),
        ...serve(repaired[repair], bookings, holes),
      };
    }),
    complete: {
      biasSlope: less(within(slopeOf(complete)), trueSlope),
      auc: served.auc,
      excessLogLoss: served.excessLogLoss,
    },
    aucOfTruth: expectedAuc(bookings.probability, bookings.probability),
    worldB: { mean: meanB, slope: within(slopeOf(completeB)) },
    histogram: histogramOf(weight, other, missing),
  };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

const less = ({ value, low, high }: Estimate, truth: number): Estimate => ({
  value: value - truth,
  low: low - truth,
  high: high - truth,
});
