import { ofScript } from './ofScript.ts';
import type { Cell, Reference } from './reference.ts';

/** What the prototype printed: three digits of an AUC or a log loss, and standard errors where it gave them. */
const last = 0.0005;

interface Row {
  notebook: readonly [number, number];
  production: readonly [number, number];
  optimism: readonly [readonly [number, number], readonly [number, number]];
  loss: readonly [number, number];
  bias: readonly [number, number];
}

const rows: Readonly<Record<string, Row>> = {
  DelayReason: {
    notebook: [0.882, 0.739],
    production: [0.73, 0.738],
    optimism: [
      [0.152, 0.002],
      [0.001, 0.002],
    ],
    loss: [0.566, 0.501],
    bias: [-0.115, 0.001],
  },
  PromiseChanges: {
    notebook: [0.827, 0.739],
    production: [0.735, 0.738],
    optimism: [
      [0.093, 0.002],
      [0.001, 0.002],
    ],
    loss: [0.534, 0.501],
    bias: [-0.088, 0.001],
  },
  DepotRate: {
    notebook: [0.802, 0.717],
    production: [0.711, 0.719],
    optimism: [
      [0.09, 0.003],
      [-0.003, 0.002],
    ],
    loss: [0.575, 0.538],
    bias: [-0.002, 0.002],
  },
};

export const availabilityHunt: Reference = {
  simulation: 'availability-hunt',
  source: 'A prototype in Python with scikit-learn 1.2.1 and numpy 1.24.2, and tests/reference/availability-hunt.py.',
  settings: [
    {
      name: 'three traps',
      params: {},
      replicates: 200,
      cells: Object.entries(rows).flatMap(([trap, row]) => cellsOf(trap, row)),
    },
    ...ofScript('availability-hunt'),
  ],
};

function cellsOf(trap: string, { notebook, production, optimism, loss, bias }: Row): Cell[] {
  const sides = (measure: string, values: readonly [number, number]): Cell[] =>
    (['With', 'Without'] as const).map((side, i) => ({
      measure: `${measure}${side}${trap}`,
      expected: values[i],
      slack: last,
    }));
  return [
    ...sides('aucNotebook', notebook),
    ...sides('aucProduction', production),
    ...sides('logLossProduction', loss),
    ...(['With', 'Without'] as const).map((side, i) => ({
      measure: `optimism${side}${trap}`,
      expected: optimism[i][0],
      se: optimism[i][1],
      slack: last,
    })),
    // Written as a share, read in percentage points.
    { measure: `biasWith${trap}`, expected: 100 * bias[0], se: 100 * bias[1], slack: 100 * last },
  ];
}
