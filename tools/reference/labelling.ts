import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

const missed = { noiseKind: 'missed' };
const agreement = { part: 'agreement' };
const active = { part: 'active' };

export const labelling: Reference = {
  simulation: 'labelling',
  source: 'A prototype in Python with scikit-learn 1.2.1 and numpy 1.24.2, and tests/reference/labelling.py.',
  settings: [
    noise('no noise', { noiseRate: 0 }, 0.867, 0, 0.867),
    noise('symmetric 10 %', { noiseRate: 10 }, 0.866, 0.03, 0.784, 0.005),
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a measured AUC, and no root of one half.
    noise('symmetric 20 %', { noiseRate: 20 }, 0.863, 0.06, 0.707, 0.005),
    noise('symmetric 40 %', { noiseRate: 40 }, 0.823, 0.115, 0.56),
    noise('30 % of late missed', { ...missed, noiseRate: 30 }, 0.866, -0.108, 0.814),
    noise('60 % of late missed', { ...missed, noiseRate: 60 }, 0.863, -0.214, 0.772),
    ...[
      [95, 50, 0.907, 0.813],
      [95, 10, 0.906, 0.606],
      [85, 50, 0.745, 0.488],
      [85, 10, 0.743, 0.252],
      [75, 50, 0.622, 0.243],
      [75, 10, 0.624, 0.109],
    ].map(([annotatorAccuracy, prevalence, same, kappa]) =>
      setting(
        `annotators, ${annotatorAccuracy} %, ${prevalence} % late`,
        { ...agreement, annotatorAccuracy, prevalence },
        [
          // Written as a share, read in percent.
          { measure: 'agreement', expected: 100 * same, slack: 0.05 },
          rounded('kappa', kappa),
        ],
      ),
    ),
    ...[
      [20, 0.775, 0.775],
      [40, 0.823, 0.824],
      [80, 0.846, 0.848],
      [160, 0.857, 0.86],
    ].map(([labels, random, uncertain]) =>
      setting(`active, ${labels} labels`, { ...active, labels }, [
        rounded('aucRandom', random),
        rounded('aucUncertain', uncertain),
        ...(labels === 160 ? [{ measure: 'activeGain', expected: 0.0027, se: 0.0006, slack: 0.00005 }] : []),
      ]),
    ),
    setting('weak labels', { part: 'weak' }, [
      { measure: 'majorityRightDecided', expected: 79.6, slack: 0.05 },
      { measure: 'majorityRight', expected: 74.4, slack: 0.05 },
      { measure: 'emRight', expected: 81, slack: 0.05 },
      { measure: 'emRightDecided', expected: 82.9, slack: 0.05 },
      { measure: 'decided', expected: 82.5, slack: 0.05 },
      rounded('accuracyError', 0.014),
      rounded('aucMajority', 0.864),
      rounded('aucEm', 0.865),
      rounded('aucGold50', 0.829),
      rounded('aucGold150', 0.855),
      rounded('aucGold500', 0.864),
    ]),
    ...ofScript('labelling').map(inPercent),
  ],
};

function noise(
  name: string,
  params: AnyValues,
  trueAuc: number,
  bias: number,
  measured: number,
  slack = 0.0005,
): Setting {
  return setting(name, params, [
    rounded('aucTrue', trueAuc),
    { measure: 'bias', expected: bias, slack },
    rounded('aucMeasured', measured),
  ]);
}

function setting(name: string, params: AnyValues, cells: Cell[]): Setting {
  return { name, params, replicates: 200, cells };
}

/** A number that was written with three decimals. */
function rounded(measure: string, expected: number): Cell {
  return { measure, expected, slack: 0.0005 };
}

/** The script prints shares, and these measures are read in percent. */
function inPercent(found: Setting): Setting {
  const shares = /^(agreement|chance|rate(Random|Uncertain)|decided|(majority|em)Right(Decided)?)$/;
  return {
    ...found,
    cells: found.cells.map((cell) =>
      shares.test(cell.measure) ? { ...cell, expected: 100 * cell.expected, se: 100 * (cell.se ?? 0) } : cell,
    ),
  };
}
