import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** A mean and its standard error. */
type Stated = readonly [mean: number, se: number];

const counted = [
  'planned',
  'anyAnalysis',
  'anyGroup',
  'anyPath',
  'threeOrMore',
  'bonferroni',
  'freshRows',
  'freshSameSign',
] as const;
const twins = { part: 'collinearity' };

export const forkingPaths: Reference = {
  simulation: 'forking-paths',
  source: 'A prototype in Python with numpy 1.24.2 and scipy 1.10.1, and tests/reference/forking-paths.py.',
  settings: [
    paths('noise, 200 parcels', {}, 2000, [
      [0.042, 0.004],
      [0.099, 0.007],
      [0.152, 0.008],
      [0.288, 0.01],
      [0.135, 0.008],
      [0.018, 0.003],
      [0.044, 0.005],
      [0.022, 0.003],
    ]),
    paths('noise, 1000 parcels', { n: 1000 }, 2000, [
      [0.051, 0.005],
      [0.11, 0.007],
      [0.166, 0.008],
      [0.321, 0.01],
      [0.154, 0.008],
      [0.025, 0.003],
      [0.059, 0.005],
      [0.029, 0.004],
    ]),
    paths('an effect of .3', { effect: 0.3 }, 1000, [
      [0.454, 0.016],
      [0.667, 0.015],
      [0.61, 0.015],
      [0.799, 0.013],
      [0.662, 0.015],
      [0.302, 0.015],
      [0.399, 0.015],
      [0.392, 0.015],
    ]),
    collinear('0', { rho: 0 }, [0.112, 0.158, 0, 0.04, 0.0312, 0.0312, 0.6817, 0.6817, 0.0029, 0.0029]),
    collinear('0.5', { rho: 0.5 }, [0.13, 0.139, 0, 0.12, 0.0312, 0.035, 0.7154, 0.6798, 0.003, 0.0037]),
    collinear('0.9', { rho: 0.9 }, [0.227, 0.133, 0.022, 0.42, 0.03, 0.0529, 0.7365, 0.6712, 0.0028, 0.0095]),
    collinear('0.95', {}, [0.282, 0.132, 0.06, 0.53, 0.0292, 0.0633, 0.7391, 0.6654, 0.0027, 0.0142]),
    collinear('0.99', { rho: 0.99 }, [0.343, 0.132, 0.135, 0.61, 0.0267, 0.0755, 0.7415, 0.6593, 0.0023, 0.0208]),
    collinear(
      '0.95, no penalty',
      { C: '1000000' },
      [0.349, 0.134, 0.145, 0.64, 0.0311, 0.0755, 0.7386, 0.6593, 0.0031, 0.021],
    ),
    collinear(
      '0.99, no penalty',
      { rho: 0.99, C: '1000000' },
      [0.754, 0.134, 0.49, 0.84, 0.031, 0.1415, 0.7404, 0.6272, 0.0031, 0.0881],
    ),
    collinear(
      '0.99, C 0.01',
      { rho: 0.99, C: '0.01' },
      [0.031, 0.062, 0, 0, 0.0215, 0.0207, 0.7418, 0.6838, 0.0126, 0.0079],
    ),
    ...ofScript('forking-paths').map((setting) => ({
      ...setting,
      params: setting.params.C === undefined ? setting.params : { ...setting.params, C: String(setting.params.C) },
      cells: setting.cells.map(asRead),
    })),
  ],
};

function paths(name: string, params: AnyValues, replicates: number, row: readonly Stated[]): Setting {
  const cells = row.map(([expected, se], i) => asRead({ measure: counted[i], expected, se, slack: 0.0005 }));
  return { name, params, replicates, cells };
}

function collinear(rho: string, params: AnyValues, row: readonly number[]): Setting {
  const measures = [
    'sdB1',
    'sdSum',
    'wrongSign',
    'unequal',
    'sdPrediction',
    'sdPredictionBroken',
    'auc',
    'aucBroken',
    'excessLogLoss',
    'excessLogLossBroken',
  ];
  const worlds = 400;
  const cells = row.map((expected, i): Cell => {
    const measure = measures[i];
    if (measure === 'wrongSign' || measure === 'unequal')
      return asRead({ measure, expected, se: Math.sqrt((expected * (1 - expected)) / worlds), slack: 0.005 });
    if (measure.startsWith('sd'))
      return asRead({ measure, expected, se: expected / Math.sqrt(2 * worlds), slack: 0.0005 });
    return asRead({ measure, expected, slack: 0.00005 });
  });
  return { name: `two columns, ${rho}`, params: { ...twins, ...params }, replicates: worlds, cells };
}

/**
 * The scripts print shares where these measures are read in percent, and look at one table of rows in all worlds, whose
 * own chance is in no standard error: about 0.002 of an AUC, 3 % of a spread and 5 % of a loss.
 */
function asRead(cell: Cell): Cell {
  const { measure, expected, se = 0, slack = 0 } = cell;
  if (/^(auc)/.test(measure)) return { ...cell, slack: slack + 0.002 };
  if (/^sdPrediction/.test(measure)) return { ...cell, slack: slack + 0.03 * expected };
  if (/^excess/.test(measure)) return { ...cell, slack: slack + 0.05 * expected };
  if (/^(sd|correlation|meanCount)/.test(measure)) return cell;
  return { ...cell, expected: 100 * expected, se: 100 * se, slack: 100 * slack };
}
