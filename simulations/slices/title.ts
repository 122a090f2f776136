import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, say, show } from '../lib/quantity.ts';
import { corrections } from './names.ts';
import { betterEverywhere, found, lead, scoreGap, totalOf } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { SlicesResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: SlicesResult, params: SlicesParams): string {
  switch (params.part) {
    case 'mix':
      return mixTitle(result, params);
    case 'power':
      return powerTitle(result.power, params);
    case 'forty':
      return fortyTitle(result, params);
  }
}

function mixTitle(result: SlicesResult, params: SlicesParams): string {
  const total = totalOf(result, params);
  const size = total.gap ? show(scoreGap, total.gap.value) : 'nothing';
  const where = params.equalMix ? 'with a third for each type of depot' : 'over all parcels';
  const better = Object.values(result.mix.byDepot).filter((pair) => lead(pair, params) > 0).length;
  const inTypes =
    better === 3 ? 'B is better in all three types of depot' : `B is better in ${better} of 3 types of depot`;
  if (total.gap && reaches(total.gap)) return `${inTypes}; ${where} one run cannot tell`;
  if (lead(total, params) < 0) {
    const how = betterEverywhere(result, params) ? 'and worse' : 'and is worse';
    return `${inTypes}, ${how} ${where}: ${size}`;
  }
  return `${inTypes}, and ${where} too: ${size}`;
}

function powerTitle({ atRows }: SlicesResult['power'], { sliceRows, gap }: SlicesParams): string {
  const often = say(percent(0), atRows.found.value);
  return gap === 0
    ? `Nothing is wrong with this slice, and ${often} of such slices are called different`
    : `${formatNumber(sliceRows)} parcels show a gap of ${gap} ${gap === 1 ? 'point' : 'points'} in ${often} of all slices`;
}

function fortyTitle(result: SlicesResult, params: SlicesParams): string {
  const count = found.of(result, params) as number;
  const called = params.correction === 'none' ? 'significant' : `significant after ${corrections[params.correction]}`;
  const of = `${count === 0 ? 'None' : count} of forty slices ${count > 1 ? 'are' : 'is'} ${called}`;
  if (params.weakness === 0)
    return params.test === 'rest'
      ? `${of}, and nothing is wrong with the model`
      : `${of}, and no outcome was recorded wrongly`;
  const weak = result.forty.slices.find((slice) => slice.weak)?.name ?? '';
  return `${of}; ${weak} is truly ${params.weakness} ${params.weakness === 1 ? 'point' : 'points'} worse`;
}
