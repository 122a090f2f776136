import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** Rounded to the last digit shown. */
const last = 0.00005;

/** Of trying at random, by settings tried: the printed AUC, the true one with its standard error, and the optimism. */
const rows = [
  [1, 0.7075, 0.7054, 0.0015, 0.002],
  [2, 0.7186, 0.712, 0.0013, 0.0066],
  [4, 0.7273, 0.7183, 0.0011, 0.0091],
  [8, 0.734, 0.7219, 0.0009, 0.0121],
  [16, 0.738, 0.7238, 0.0009, 0.0141],
  [32, 0.7421, 0.7247, 0.0009, 0.0174],
] as const;

const random: AnyValues = { trials: 64 };

export const search: Reference = {
  simulation: 'search',
  source: 'A prototype in Python with scikit-learn 1.2.1, and tests/reference/search.py.',
  settings: [
    ...rows.map(
      ([trials, validation, truth, se, optimism]): Setting => ({
        name: `random, ${trials}`,
        params: { trials },
        replicates: 200,
        cells: [cell('validation', validation, 0.0025), cell('true', truth, se), cell('optimism', optimism, 0.0024)],
      }),
    ),
    {
      name: 'random, 64',
      params: random,
      replicates: 200,
      cells: [
        cell('validation', 0.7445, 0.0025),
        cell('true', 0.7239, 0.001),
        cell('optimism', 0.0206, 0.0023),
        cell('trees', 2560, 0),
        cell('trueDefault', 0.718, 0.0006),
        cell('trueBest', 0.7337, 0.0005),
        cell('trueLogistic', 0.7506, 0.0004),
        cell('trueBayes', 0.7635),
        cell('gainOverDefault', 0.0059, 0.0009),
        { measure: 'belowDefault', of: 'share', expected: 38 / 200 },
        { measure: 'rankOfWinner', expected: 12.6, se: 0.9, slack: 0.05 },
        { measure: 'correlation', expected: 0.78, se: 0.01, slack: 0.005 },
        cell('spreadTrue', 0.0192),
        { measure: 'spreadOfTopEight', expected: 0.009, slack: 0.0005 },
        cell('validationGainAfter8', 0.0105),
        cell('trueGainAfter8', 0.002),
        cell('halvingTrue', 0.7253, 0.0009),
        cell('halvingOptimism', 0.0166, 0.0024),
        cell('halvingTrees', 800, 0),
        cell('halvingGain', 0.0014, 0.0008),
        cell('halvingGainAtEqualTrees', 0.0009, 0.0007),
        { measure: 'sameWinner', of: 'share', expected: 0.53, slack: 0.005 },
      ],
    },
    {
      name: 'halving, 64',
      params: { way: 'halving', trials: 64 },
      replicates: 200,
      cells: [cell('true', 0.7253, 0.0009), cell('optimism', 0.0166, 0.0024), cell('trees', 800, 0)],
    },
    {
      name: 'grid of 64',
      params: { way: 'grid', trials: 64 },
      replicates: 200,
      cells: [
        cell('true', 0.7229, 0.001),
        cell('optimism', 0.0203),
        cell('trees', 2560, 0),
        // The shares of the points that win, .075 .295 .515 .115 and so on, as means of their logarithms.
        { measure: 'winnerLogRate', expected: -0.8938, slack: 0.01 },
        { measure: 'winnerLogLeaves', expected: 1.8802, slack: 0.03 },
        { measure: 'winnerLogMinLeaf', expected: 3.9776, slack: 0.03 },
      ],
    },
    {
      name: 'grid of 64 against random',
      params: { way: 'grid', trials: 64 },
      against: random,
      replicates: 200,
      cells: [cell('true', -0.001, 0.001)],
    },
    {
      name: 'grid of 8',
      params: { way: 'smallGrid', trials: 8 },
      replicates: 200,
      cells: [cell('true', 0.7227, 0.0007), cell('trees', 320, 0)],
    },
    {
      name: 'grid of 8 against random',
      params: { way: 'smallGrid', trials: 8 },
      against: { trials: 8 },
      replicates: 200,
      cells: [cell('true', 0.0008, 0.0009)],
    },
    ...ofScript('search'),
  ],
};

function cell(measure: string, expected: number, se?: number): Cell {
  return { measure, expected, slack: last, ...(se !== undefined && { se }) };
}
