import type { Table } from '../lib/define.ts';
import { ruleNames } from './measures.ts';
import type { AbTestParams } from './params.ts';
import { type AbTestResult, type Mean, type Rate, rules } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: AbTestResult, params: AbTestParams): Table[] {
  return [judged(result, params), plan(result, params), bounds(result)];
}

function judged({ rules: of }: AbTestResult, { repetitions }: AbTestParams): Table {
  return {
    name: 'rules',
    caption: `What each rule did in ${repetitions} experiments without a difference and as many with the one that was set (95 % intervals)`,
    columns: [
      { key: 'rule', label: 'Rule' },
      { key: 'falsePositives', label: 'False positives, %', digits: 1 },
      { key: 'falsePositivesLow', label: 'from', digits: 1 },
      { key: 'falsePositivesHigh', label: 'to', digits: 1 },
      { key: 'found', label: 'Difference found, %', digits: 1 },
      { key: 'foundLow', label: 'from', digits: 1 },
      { key: 'foundHigh', label: 'to', digits: 1 },
      { key: 'stopDay', label: 'Over on day', digits: 1 },
      { key: 'estimate', label: 'Estimate when found, points', digits: 2 },
      { key: 'exaggeration', label: 'Exaggeration, points', digits: 2 },
      { key: 'exaggerationLow', label: 'from', digits: 2 },
      { key: 'exaggerationHigh', label: 'to', digits: 2 },
    ],
    rows: rules.map((rule) => {
      const { falsePositives, power, stopDay, atStop } = of[rule];
      return [
        ruleNames[rule],
        ...percent(falsePositives),
        ...percent(power),
        stopDay.value,
        atStop && 100 * atStop.estimate.value,
        ...(atStop ? percent(atStop.exaggeration) : [null, null, null]),
      ];
    }),
  };
}

function percent({ value, low, high }: Rate | Mean): number[] {
  return [100 * value, 100 * low, 100 * high];
}

function plan({ plan: { sizes } }: AbTestResult, { baseline, power, usersPerDay }: AbTestParams): Table {
  return {
    name: 'plan',
    caption: `Users needed to find a fall from ${baseline} % ${power} times in 100, by the textbook, and days at ${usersPerDay} users a day in each arm`,
    columns: [
      { key: 'fall', label: 'Fall, points', digits: 3 },
      { key: 'perArm', label: 'Users in each arm', digits: 0 },
      { key: 'days', label: 'Days', digits: 0 },
    ],
    rows: sizes.map(({ fall, perArm, days }) => [fall, perArm, days]),
  };
}

function bounds({ lookDays, bounds: of }: AbTestResult): Table {
  return {
    name: 'bounds',
    caption: 'The |z| that each rule asks for at each look (mSPRT: while complaints are as with the old model)',
    columns: [
      { key: 'day', label: 'After day', digits: 0 },
      ...rules.map((rule) => ({ key: rule, label: ruleNames[rule], digits: 2 })),
    ],
    rows: lookDays.map((day, look) => [day, ...rules.map((rule) => of[rule][look])]),
  };
}
