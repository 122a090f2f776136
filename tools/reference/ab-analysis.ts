import type { Reference, Setting } from './reference.ts';

/** Alarms in % for 0, 1, 2, 3 and 5 % lost, where the prototype wrote shares with three decimals. */
const alarms: [visitors: number, alarms: [lost: number, expected: number][]][] = [
  [
    28_000,
    [
      [0, 0.1],
      [1, 0.7],
      [2, 5.2],
      [3, 22.9],
      [5, 82.4],
    ],
  ],
  [
    100_000,
    [
      [0, 0.1],
      [1, 4.8],
      [2, 45.3],
      [3, 93.3],
      [5, 100],
    ],
  ],
];

export const abAnalysis: Reference = {
  simulation: 'ab-analysis',
  source: 'A prototype in Python with scipy 1.10.1 and numpy 1.24.2.',
  settings: [
    {
      name: 'the unit of analysis',
      params: { lost: 0 },
      // 2,000 runs are two of our benches of 1,000.
      replicates: 2,
      cells: [
        { measure: 'requestLevelRejects', expected: 13.7, se: 0.8, slack: 0.05 },
        { measure: 'userLevelRejects', expected: 4.4, se: 0.5, slack: 0.05 },
      ],
    },
    ...alarms.flatMap(([visitors, row]) => row.map(([lost, expected]) => mismatch(visitors, lost, expected))),
  ],
};

/** The number of runs was not stated with these; two thousand are assumed. */
function mismatch(visitors: number, lost: number, expected: number): Setting {
  return {
    name: `${lost} % of one arm lost, ${visitors} visitors`,
    params: { visitors, lost },
    replicates: 2,
    cells: [{ measure: 'srmAlarm', expected, slack: 0.05 }],
  };
}
