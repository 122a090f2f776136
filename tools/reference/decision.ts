import { ofScript } from './ofScript.ts';
import type { Cell, Reference } from './reference.ts';

/** Costs were printed to three digits, shares to three; half of the last may be missing. */
const last = 0.0005;

export const decision: Reference = {
  simulation: 'decision',
  source: 'A prototype in Python with scikit-learn 1.2.1, and tests/reference/decision.py.',
  settings: [
    {
      name: 'room for 5 %',
      params: {},
      replicates: 200,
      cells: [
        { measure: 'rmse', expected: 8.5, se: 0.03, slack: 0.005 },
        { measure: 'aucOls', expected: 0.585, se: 0.003, slack: last },
        { measure: 'precisionOls', expected: 4.5, slack: 0.05 },
        { measure: 'costOls', expected: 1.053, se: 0.005, slack: last },
        { measure: 'costNothing', expected: 0.951, slack: last },
        { measure: 'baseRate', expected: 2.37, slack: 0.005 },
        { measure: 'aucLogistic', expected: 0.887, slack: last },
        { measure: 'precisionLogistic', expected: 16.8, slack: 0.05 },
        { measure: 'costLogistic', expected: 0.781, se: 0.004, slack: last },
        { measure: 'aucBoosted', expected: 0.863, slack: last },
        { measure: 'precisionBoosted', expected: 13.3, slack: 0.05 },
        { measure: 'costBoosted', expected: 0.859, slack: last },
      ],
    },
    {
      name: 'four ways to make probabilities',
      params: {},
      replicates: 200,
      cells: [
        ...costs('Plain', 0.937, 0.773),
        ...costs('Balanced', 0.978, 2.346),
        ...costs('Platt', 0.937, 0.778),
        ...costs('Isotonic', 0.941, 0.777),
        { measure: 'biasBalanced', expected: 0.249, slack: last },
        { measure: 'aucBalanced', expected: 0.887, slack: last },
      ],
    },
    ...ofScript('decision'),
  ],
};

function costs(method: string, half: number, tStar: number): Cell[] {
  return [
    { measure: `costHalf${method}`, expected: half, slack: last },
    { measure: `costTStar${method}`, expected: tStar, slack: last },
  ];
}
