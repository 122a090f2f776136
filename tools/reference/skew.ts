import { ofScript } from './ofScript.ts';
import type { Cell, Reference } from './reference.ts';

/** Means as the prototype printed them, to three digits: half of the last one may be missing. */
const slack = 0.0005;

export const skew: Reference = {
  simulation: 'skew',
  source: 'A prototype in Python with numpy and scikit-learn 1.2.1, and tests/reference/skew.py.',
  settings: [
    {
      name: 'five joins',
      params: {},
      replicates: 200,
      cells: [
        ...join('OwnDay', 0.797, 0.676, [0.121, 0.001]),
        ...join('EventTime', 0.741, 0.684, [0.057, 0.001]),
        ...join('Available', 0.688, 0.688, [0, 0.001]),
        ...join('Snapshot', 0.655, 0.663, [-0.008, 0.001]),
        { measure: 'productionWithout', expected: 0.654, slack },
      ],
    },
    {
      name: 'the right model, served in other ways',
      params: {},
      replicates: 200,
      cells: [
        ...served('None', 0.688, 0.542, 0.001),
        ...served('Miles', 0.684, 0.545, -0.004),
        ...served('Offset', 0.683, 0.58, 0.107),
        ...served('Nulls', 0.637, 0.582, -0.038),
        ...served('Missing', 0.654, 0.594, -0.104),
        ...served('Refresh', 0.666, 0.554, 0.001),
        ...served('Swapped', 0.678, 0.547, 0.001),
      ],
    },
    ...ofScript('skew'),
  ],
};

function join(key: string, offline: number, production: number, [optimism, se]: readonly [number, number]): Cell[] {
  return [
    { measure: `offline${key}`, expected: offline, slack },
    { measure: `production${key}`, expected: production, slack },
    { measure: `optimism${key}`, expected: optimism, se, slack },
  ];
}

function served(key: string, auc: number, logLoss: number, bias: number): Cell[] {
  return [
    { measure: `auc${key}`, expected: auc, slack },
    { measure: `logLoss${key}`, expected: logLoss, slack },
    { measure: `bias${key}`, expected: bias, slack },
  ];
}
