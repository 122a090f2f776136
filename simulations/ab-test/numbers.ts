import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  members,
  percent,
  plain,
  type Quantity,
  type Reading,
} from '../lib/quantity.ts';
import { type Column, column, tableOf } from '../lib/tableOf.ts';
import type { AbTestParams } from './params.ts';
import { type AbTestResult, type RuleName, rules } from './result.ts';

/** Differences of shares, read in percentage points. */
export const points: Reading = { unit: 'points', digits: 2, times: 100 };
export const signedPoints: Reading = { ...points, difference: true };

export const falsePositives: FamilyEstimate<AbTestResult, AbTestParams, RuleName> = {
  family: rules,
  label: 'False positives',
  ...percent(),
  interval: true,
  of: (result, _, rule) => result.rules[rule].falsePositives,
};

export const power: FamilyEstimate<AbTestResult, AbTestParams, RuleName> = {
  family: rules,
  label: 'Differences found',
  ...percent(),
  interval: true,
  of: (result, _, rule) => result.rules[rule].power,
};

const stopDay: FamilyNumber<AbTestResult, AbTestParams, RuleName> = {
  family: rules,
  label: 'Day it was over',
  ...plain(1, 'days'),
  of: (result, _, rule) => result.rules[rule].stopDay.value,
};

/** Where a rule never found a difference there is no estimate: the truth stands in for it, and nothing is exaggerated. */
const estimate: FamilyNumber<AbTestResult, AbTestParams, RuleName> = {
  family: rules,
  label: 'Estimate when found',
  ...points,
  of: (result, _, rule) => result.rules[rule].atStop?.estimate.value ?? null,
  otherwise: (_, { truth, baseline }) => (truth - baseline) / 100,
};

const exaggeration: FamilyEstimate<AbTestResult, AbTestParams, RuleName> = {
  family: rules,
  label: 'Exaggeration when found',
  ...signedPoints,
  interval: true,
  of: (result, _, rule) => result.rules[rule].atStop?.exaggeration ?? null,
  otherwise: () => 0,
};

const neededPerArm: Quantity<AbTestResult, AbTestParams> = {
  label: 'Users needed in each arm',
  ...plain(0, 'users'),
  of: ({ plan }) => plan.sizes[0].perArm,
};

const neededDays: Quantity<AbTestResult, AbTestParams> = {
  label: 'Days needed',
  ...plain(0, 'days'),
  of: ({ plan }) => plan.sizes[0].days,
};

const plannedPower: Quantity<AbTestResult, AbTestParams> = {
  label: 'Power of the planned length, by the textbook',
  short: 'Planned power',
  ...percent(),
  of: ({ plan }) => plan.power,
};

/** False positives are of the experiments without a difference; all else is of those with the one that was set. */
export const measures = {
  ...measuresOf('falsePositives', falsePositives),
  ...measuresOf('power', power),
  ...measuresOf('stopDay', stopDay),
  ...measuresOf('estimate', estimate),
  ...measuresOf('exaggeration', exaggeration),
  neededPerArm: measure(neededPerArm),
  neededDays: measure(neededDays),
  plannedPower: measure(plannedPower),
};

/** The numbers behind the pictures. */
export function tables(result: AbTestResult, params: AbTestParams): Table[] {
  const { repetitions, baseline, power: wanted, usersPerDay } = params;
  const { plan, bounds, lookDays } = result;
  const boundOf = (rule: RuleName): [string, Column<number>] => [
    rule,
    { label: rules[rule], ...plain(2), of: (look) => bounds[rule][look] },
  ];
  return [
    tableOf(
      'rules',
      `What each rule did in ${repetitions} experiments without a difference and as many with the one that was set (95 % intervals)`,
      members(rules),
      {
        rule: { label: 'Rule', of: (rule) => rules[rule] },
        falsePositives: column(falsePositives, result, params),
        found: column(power, result, params),
        stopDay: { ...column(stopDay, result, params), unit: '' },
        estimate: column(estimate, result, params),
        exaggeration: column(exaggeration, result, params),
      },
    ),
    tableOf(
      'plan',
      `Users needed to find a fall from ${baseline} % ${wanted} times in 100, by the textbook, and days at ${usersPerDay} users a day in each arm`,
      plan.sizes,
      {
        fall: { label: 'Fall', ...plain(3, 'points'), of: ({ fall }) => fall },
        perArm: { label: 'Users in each arm', ...plain(0), of: ({ perArm }) => perArm },
        days: { label: 'Days', ...plain(0), of: ({ days }) => days },
      },
    ),
    tableOf(
      'bounds',
      'The |z| that each rule asks for at each look (mSPRT: while complaints are as with the old model)',
      Array.from(lookDays.keys()),
      {
        day: { label: 'After day', ...plain(0), of: (look) => lookDays[look] },
        ...Object.fromEntries(members(rules).map(boundOf)),
      },
    ),
  ];
}
