import { reaches } from '../lib/estimate.ts';
import { formatNumber as number } from '../lib/format.ts';
import { members, percent, say, show } from '../lib/quantity.ts';
import { corrections, depots } from './names.ts';
import { error, gap, largestGap, points, powerFound, score, scoreGap, totalOf } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { Pair, SlicesResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeSlices(result: SlicesResult, params: SlicesParams): string {
  switch (params.part) {
    case 'mix':
      return describeMix(result, params);
    case 'power':
      return describePower(result.power, params);
    case 'forty':
      return describeForty(result, params);
  }
}

const judgedBy = { logLoss: 'log loss', error: 'error at one half', cost: 'cost', auc: 'AUC' } as const;

function describeMix(result: SlicesResult, params: SlicesParams): string {
  const { judged, measure, equalMix } = params;
  const total = totalOf(result, params);
  const told = members(depots).map((depot) => `${depots[depot]} ${gapIn(result.mix.byDepot[depot])}`);
  return [
    `In this run both models are judged by ${judgedBy[measure]}, ${judged === 'own' ? 'each on its own log' : 'on the same parcels'}.`,
    `B less A is, by type of depot: ${told.join('; ')}.`,
    `${equalMix ? 'With a third for each type of depot' : 'Over all parcels as they come'}, A has ${valueIn(total.a.value)} and B ${valueIn(total.b.value)}: a difference of ${gapIn(total)}.`,
    total.gap && reaches(total.gap) ? 'That interval reaches 0, so one run cannot tell which is lower.' : '',
    measure === 'auc' ? 'A higher AUC is better.' : 'Lower is better.',
  ]
    .filter(Boolean)
    .join(' ');
}

const gapIn = ({ gap }: Pair): string => (gap ? say(scoreGap, gap) : 'not known');
const valueIn = (value: number | null): string => (value === null ? 'no value' : say(score, value));

function describePower(
  { slice, rest, gap: seen, p, atRows, needed }: SlicesResult['power'],
  params: SlicesParams,
): string {
  const wrong =
    params.gap === 0
      ? 'Nothing is wrong with the slice.'
      : `The slice is expected to err in ${number(params.gap)} points more of its parcels than the rest.`;
  return [
    wrong,
    `In this run it errs in ${say(error, slice)} of ${number(params.sliceRows)} parcels, the rest in ${say(error, rest)} of ${number(params.restRows)}: ${say(gap, seen)}.`,
    p < params.level / 100
      ? `The test calls that a gap at a level of ${number(params.level)} %.`
      : 'One run cannot tell whether there is a gap.',
    `In ${say(powerFound, atRows.found)} of 200 such slices the test calls a gap; the formula says ${say(percent(0), atRows.formula)}.`,
    params.gap === 0
      ? ''
      : needed === null
        ? 'No number of parcels in the slice is enough for 80 %, for the rest is uncertain itself.'
        : `For 80 % it would take ${number(needed)} parcels of the slice.`,
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll(' %', '\u00a0%');
}

function describeForty(result: SlicesResult, params: SlicesParams): string {
  const { slices, others } = result.forty;
  const { correction, testRows, test } = params;
  const worst = slices.filter(({ found }) => found[correction]);
  const some = others.filter((set) => set[correction] > 0).length;
  return [
    `In this run ${number(testRows)} test parcels are sorted into forty slices, each held against ${test === 'rest' ? 'the error of all other parcels' : 'what the model expects of it'}.`,
    worst.length === 0
      ? `None is significant${correction === 'none' ? '' : ` after ${corrections[correction]}`}.`
      : `Significant${correction === 'none' ? '' : ` after ${corrections[correction]}`}: ${worst.map(({ name, beyond }) => `${name} (${say(points, beyond.value)})`).join(', ')}.`,
    `The largest gap to all other parcels is ${show(points, largestGap.of(result, params) as number)} points.`,
    `In ${some} of ${others.length} other test sets of this model at least one slice is significant.`,
  ].join(' ');
}
