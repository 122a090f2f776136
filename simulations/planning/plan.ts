import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { byMember, type Family } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { quantiles } from '../lib/resample/quantile.ts';
import type { Carried, Fix, Gate } from './carryOut.ts';
import { phases } from './phases.ts';
import { type Due, dues, type Fate, fates, levels, type Plan, shareOf } from './result.ts';

/** The numbers of all projects that were cut in one way; `due` in weeks, `weeks` where shares are asked for. */
export function planOf(
  increments: number,
  carried: readonly Carried[],
  due: Readonly<Record<Due, number>>,
  weeks: readonly number[],
): Plan {
  const n = carried.length;
  const totals = Float64Array.from(carried, ({ total }) => total).sort();
  const first = Float64Array.from(carried, ({ firstSlice }) => firstSlice).sort();
  const fixes = carried.flatMap((one) => one.fixes);
  const rework = mean(carried.map((one) => weeksOf(one.fixes)));
  const meanWeeks = mean(totals);
  return {
    increments,
    weeks: byMember(levels, (level) => quantileOf(totals, shareOf[level])),
    meanWeeks,
    done: byMember(dues, (key) => share(upTo(totals, due[key]), n)),
    firstSlice: quantileOf(first, 0.5),
    visits: mean(carried.map(({ visits }) => visits)),
    escaped: mean(carried.map(({ escaped }) => escaped.length)),
    rework,
    reworkShare: rework.value / meanWeeks.value,
    reworkFrom: byMember(phases, (key) =>
      byMember(gates, (gate) => weeksOf(fixes.filter((fix) => fix.bornIn === key && fix.foundAt === gate)) / n),
    ),
    issuesFrom: byMember(phases, (key) => byMember(fates, (fate) => countOf(carried, fixes, key, fate) / n)),
    fixAt: byMember(gates, (gate) => meanOf(fixes.filter(({ foundAt }) => foundAt === gate))),
    doneBy: weeks.map((week) => upTo(totals, week) / n),
    inUseBy: weeks.map((week) => upTo(first, week) / n),
  };
}

const gates: Family<Gate> = { evaluation: fates.evaluation, deployment: fates.deployment };

function countOf(carried: readonly Carried[], fixes: readonly Fix[], key: string, fate: Fate): number {
  if (fate !== 'never') return fixes.filter(({ bornIn, foundAt }) => bornIn === key && foundAt === fate).length;
  return carried.reduce((sum, { escaped }) => sum + escaped.filter((phase) => phase === key).length, 0);
}

function weeksOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, { weeks }) => sum + weeks, 0);
}

function meanOf(fixes: readonly Fix[]): number | null {
  return fixes.length === 0 ? null : weeksOf(fixes) / fixes.length;
}

function mean(values: ArrayLike<number>): Estimate {
  const { mean: value, low, high } = summarise(values);
  return { value, low, high };
}

/** Between the values whose ranks the number of projects up to the quantile may have. */
function quantileOf(values: ArrayLike<number>, p: number): Estimate {
  const half = 1.96 * Math.sqrt((p * (1 - p)) / values.length);
  const [low, value, high] = quantiles(values, [Math.max(0, p - half), p, Math.min(1, p + half)]);
  return { low, value, high };
}

/** How many of ascending values are no larger. Sums of weeks are off by rounding, which must not decide. */
function upTo(values: Float64Array, weeks: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= weeks + 1e-9) low = middle + 1;
    else high = middle;
  }
  return low;
}

function share(count: number, n: number): Estimate {
  return { value: count / n, ...wilsonInterval(count, n) };
}
