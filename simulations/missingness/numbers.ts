import type { Table } from '../lib/define.ts';
import { reaches } from '../lib/estimate.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureChosen,
  measuresOf,
  members,
  percent,
  plain,
  type Quantity,
  type Reading,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { repairs as family, type Repair } from './names.ts';
import type { MissingnessParams } from './params.ts';
import type { MissingnessResult } from './result.ts';

type Estimated = FamilyEstimate<MissingnessResult, MissingnessParams, Repair>;
type Numbered = FamilyNumber<MissingnessResult, MissingnessParams, Repair>;
type Of = Quantity<MissingnessResult, MissingnessParams>;

const difference = (digits: number): Reading => ({ ...plain(digits), difference: true });
/** Differences of shares, read in percentage points. */
const points: Reading = { unit: 'points', digits: 1, times: 100, difference: true };

export const biasMean: Estimated = {
  family,
  label: 'Error of the mean weight',
  ...difference(3),
  range: [-1, 1],
  interval: true,
  of: ({ repairs }, _, repair) => repairs[repair].biasMean,
};

export const biasMeanB: Estimated = {
  ...biasMean,
  label: 'Error of the mean weight in world B',
  of: ({ repairs }, _, repair) => repairs[repair].biasMeanB,
};

export const estimatedMean: Estimated = {
  ...biasMean,
  label: 'Mean weight as the repaired table states it',
  of: ({ repairs }, _, repair) => repairs[repair].mean,
};

export const biasSlope: Estimated = {
  family,
  label: 'Error of the coefficient of the weight',
  ...difference(3),
  range: [-0.8, 0.8],
  interval: true,
  of: ({ repairs }, _, repair) => repairs[repair].biasSlope,
};

/** 1 where the 95 % interval of the coefficient holds the true one. */
const covers: Numbered = {
  family,
  label: 'The interval of the coefficient covers the truth',
  ...plain(2, 'share'),
  range: [0, 1],
  counted: true,
  of: ({ repairs }, _, repair) => (reaches(repairs[repair].biasSlope) ? 1 : 0),
};

export const auc: Numbered = {
  family,
  label: 'AUC in production',
  ...plain(4),
  range: [0.5, 1],
  of: ({ repairs }, _, repair) => repairs[repair].auc,
};

const gapAll: Numbered = {
  family,
  label: 'Predicted less true chance, all parcels',
  ...points,
  digits: 2,
  of: ({ repairs }, _, repair) => repairs[repair].gapAll,
};

export const gapMissing: Estimated = {
  family,
  label: 'Predicted less true chance, parcels without a weight',
  ...points,
  range: [-30, 30],
  interval: true,
  among: 'holesInProduction',
  otherwise: () => 0,
  of: ({ repairs }, _, repair) => repairs[repair].gapMissing,
};

const excessLogLoss: Numbered = {
  family,
  label: 'Log loss beyond that of the true chances',
  ...plain(4),
  of: ({ repairs }, _, repair) => repairs[repair].excessLogLoss,
};

const chosen = ({ repair }: MissingnessParams): Repair => repair;
const one = (label: string, reading: Reading, of: Of['of']) =>
  measure<MissingnessResult, MissingnessParams>({ label, ...reading, of });

/** The first seven are about the repair chosen; the families hold all of them. */
export const measures = {
  biasMean: measureChosen(biasMean, chosen),
  biasSlope: measureChosen(biasSlope, chosen),
  covers: measureChosen(covers, chosen),
  auc: measureChosen(auc, chosen),
  gapAll: measureChosen(gapAll, chosen),
  gapMissing: measureChosen(gapMissing, chosen),
  excessLogLoss: measureChosen(excessLogLoss, chosen),
  biasMeanB: measureChosen(biasMeanB, chosen),
  estimatedMean: measureChosen(estimatedMean, chosen),
  ...measuresOf('biasMean', biasMean),
  ...measuresOf('biasSlope', biasSlope),
  ...measuresOf('covers', covers),
  ...measuresOf('auc', auc),
  ...measuresOf('gapAll', gapAll),
  ...measuresOf('gapMissing', gapMissing),
  ...measuresOf('excessLogLoss', excessLogLoss),
  ...measuresOf('biasMeanInB', biasMeanB),
  holesInProduction: one(
    'Parcels without a weight in production',
    { ...plain(2, 'share'), range: [0, 1], counted: true },
    (result) => (result.missingInProduction > 1 ? 1 : 0),
  ),
  missingShare: one('Missing weights in the history', percent(), ({ missing, rows }) => missing / rows),
  missingShareInProduction: one(
    'Missing weights in production',
    percent(),
    (result) => result.missingInProduction / result.bookings,
  ),
  biasSlopeComplete: one(
    'Error of the coefficient, nothing missing',
    difference(3),
    ({ complete }) => complete.biasSlope,
  ),
  aucComplete: one('AUC in production, nothing missing', plain(4), ({ complete }) => complete.auc),
  excessLogLossComplete: one(
    'Log loss beyond the truth, nothing missing',
    plain(4),
    ({ complete }) => complete.excessLogLoss,
  ),
  aucTruth: one('AUC of the true chances', plain(4), ({ aucOfTruth }) => aucOfTruth),
  meanB: one('Mean of all weights in world B', difference(3), ({ worldB }) => worldB.mean),
  slopeB: one('Coefficient in the complete table of world B', plain(3), ({ worldB }) => worldB.slope),
};

/** The numbers behind the pictures. */
export function tables(result: MissingnessResult, params: MissingnessParams): Table[] {
  const { from, width, recorded, hiddenA, hiddenB } = result.histogram;
  const edge = (bin: number) => from + bin * width;
  return [
    tableOf(
      'repairs',
      'What each repair makes of the history (95 % intervals as the repaired table states them)',
      members(family),
      {
        repair: { label: 'Repair', of: (repair) => family[repair] },
        biasMean: column(biasMean, result, params),
        biasSlope: column(biasSlope, result, params),
        mean: column(estimatedMean, result, params),
        biasMeanB: column(biasMeanB, result, params),
      },
    ),
    tableOf(
      'production',
      `What each model is worth on ${result.bookings} bookings (without a hole: AUC ${result.complete.auc.toFixed(3)}, true chances ${result.aucOfTruth.toFixed(3)})`,
      members(family),
      {
        repair: { label: 'Repair', of: (repair) => family[repair] },
        gapMissing: { ...column(gapMissing, result, params), label: 'Predicted less true, no weight' },
        gapAll: { ...column(gapAll, result, params), label: 'all' },
        auc: column(auc, result, params),
        excessLogLoss: column(excessLogLoss, result, params),
      },
    ),
    tableOf('weights', 'Weights in the history; the ends also hold what lies beyond', Array.from(recorded.keys()), {
      from: { label: 'Weight from', ...plain(2), of: edge },
      to: { label: 'to', ...plain(2), of: (bin) => edge(bin + 1) },
      recorded: { label: 'Recorded, both worlds', ...plain(0), of: (bin) => recorded[bin] },
      hiddenA: { label: 'Missing, world A', ...plain(0), of: (bin) => hiddenA[bin] },
      hiddenB: { label: 'Missing, world B', ...plain(0), of: (bin) => hiddenB[bin] },
    }),
  ];
}
