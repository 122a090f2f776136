import { readFileSync } from 'node:fs';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** The prototype's 20,000 projects are as many as those of 20 worlds. */
const replicates = 20;
const quantiles = ['p10', 'p50', 'p80', 'p95'] as const;

interface Row {
  /** Weeks until 10, 50, 80 and 95 % are done. */
  weeks: readonly [number, number, number, number];
  firstSlice: number;
  escaped: number;
  /** In percent. */
  doneBy12?: number;
  doneBy30?: number;
  doneByModes?: number;
}

export const planning: Reference = {
  simulation: 'planning',
  source: 'A prototype in Python with numpy 1.24.2 (20,000 projects), and tests/reference/planning.py.',
  settings: [
    stated(
      'phases added up',
      { hiddenIssues: 0, commonFactor: 0 },
      { weeks: [17.4, 19.2, 20.4, 21.6], firstSlice: 19.2, escaped: 0, doneBy12: 0, doneBy30: 100 },
    ),
    stated(
      'phases added up, 6',
      { hiddenIssues: 0, commonFactor: 0, increments: 6 },
      { weeks: [20.4, 22.2, 23.4, 24.6], firstSlice: 3.7, escaped: 0, doneBy30: 100 },
    ),
    stated(
      '2 hidden',
      { hiddenIssues: 2 },
      { weeks: [15.5, 23.2, 30.7, 40.9], firstSlice: 23.2, escaped: 0.39, doneBy12: 2, doneBy30: 78, doneByModes: 24 },
    ),
    stated(
      '2 hidden, 3',
      { hiddenIssues: 2, increments: 3 },
      { weeks: [16.3, 22.6, 28.3, 35.5], firstSlice: 7.2, escaped: 0.15, doneBy30: 85 },
    ),
    stated(
      '2 hidden, 6',
      { hiddenIssues: 2, increments: 6 },
      { weeks: [17.4, 23.2, 28.3, 34.4], firstSlice: 3.7, escaped: 0.08, doneBy30: 86 },
    ),
    stated(
      '5 hidden',
      {},
      { weeks: [19.6, 30.8, 41.6, 55.7], firstSlice: 30.8, escaped: 0.99, doneBy12: 0.3, doneBy30: 47, doneByModes: 7 },
    ),
    stated(
      '5 hidden, 3',
      { increments: 3 },
      { weeks: [18.8, 26.4, 33.5, 42.4], firstSlice: 8, escaped: 0.37, doneBy30: 68 },
    ),
    stated(
      '5 hidden, 6',
      { increments: 6 },
      { weeks: [19.3, 25.7, 31.5, 38.4], firstSlice: 4, escaped: 0.18, doneBy30: 74 },
    ),
    stated(
      '10 hidden',
      { hiddenIssues: 10 },
      { weeks: [27.3, 43.7, 58.8, 78.5], firstSlice: 43.7, escaped: 1.95, doneBy12: 0, doneBy30: 15 },
    ),
    stated(
      '10 hidden, 6',
      { hiddenIssues: 10, increments: 6 },
      { weeks: [22.3, 30, 36.8, 45.2], firstSlice: 4.4, escaped: 0.37, doneBy30: 50 },
    ),
    {
      name: 'none hidden',
      params: { hiddenIssues: 0 },
      replicates,
      cells: [{ measure: 'doneByModes', expected: 47, slack: 0.5 }],
    },
    ...drawn(),
  ],
};

function stated(name: string, params: AnyValues, { weeks, ...rest }: Row): Setting {
  const cell = (measure: string, expected: number): Cell => ({
    measure,
    expected,
    slack: measure.startsWith('done') ? 0.5 : measure === 'escaped' ? 0.005 : 0.05,
  });
  return {
    name,
    params,
    replicates,
    cells: [
      ...quantiles.map((measure, i) => cell(measure, weeks[i])),
      ...Object.entries(rest).map(([measure, expected]) => cell(measure, expected)),
    ],
  };
}

/** What tests/reference/planning.py printed. */
function drawn(): Setting[] {
  const path = new URL('../../tests/reference/planning.json', import.meta.url);
  const { settings } = JSON.parse(readFileSync(path, 'utf8')) as {
    settings: {
      name: string;
      params: AnyValues;
      replicates: number;
      cells: { measure: string; mean: number; se: number }[];
    }[];
  };
  return settings.map(({ cells, name, ...setting }) => ({
    ...setting,
    name: `script: ${name}`,
    cells: cells.map(({ measure, mean, se }) => ({ measure, expected: mean, se })),
  }));
}
