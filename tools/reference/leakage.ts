import { presets } from '../../simulations/leakage/presets.ts';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

const clean = presets.clean.params;
const shared = { ...clean, autocorrelation: true };
const entity = { ...clean, entity: true };
const shuffled = { ...clean, permuteLabels: true, learner: 'logistic' };

/** A mean and, where it was stated, its standard error. */
type Number = [mean: number, se?: number];
interface Row {
  production?: Number;
  random?: Number;
  temporal?: Number;
  gap?: Number;
  group?: Number;
}

export const leakage: Reference = {
  simulation: 'leakage',
  // The single tree has no cell: the prototype let it grow leaves of one row, where the lab asks for 10.
  source: 'A prototype in Python with scikit-learn 1.2.1 and numpy 1.24.2.',
  settings: [
    auc('clean', clean, {
      production: [0.739],
      random: [-0.004, 0.002],
      temporal: [-0.003, 0.002],
      gap: [-0.005, 0.002],
      group: [-0.004, 0.002],
    }),
    auc('shared days, phi 0.97', shared, {
      production: [0.71],
      random: [0.044, 0.003],
      temporal: [0.011, 0.003],
      gap: [-0.001, 0.003],
      group: [0.046, 0.003],
    }),
    auc(
      'shared days, phi 0',
      { ...shared, phi: 0 },
      {
        production: [0.695],
        random: [0.012, 0.002],
        temporal: [-0.001, 0.002],
        gap: [-0.003, 0.002],
        group: [0.012, 0.002],
      },
    ),
    auc(
      'shared days, logistic',
      { ...shared, learner: 'logistic' },
      {
        production: [0.73],
        random: [0.005, 0.002],
        temporal: [0.001, 0.002],
        gap: [0, 0.002],
        group: [0.005, 0.002],
      },
    ),
    auc(
      'shared days, kNN',
      { ...shared, learner: 'knn' },
      {
        production: [0.676],
        random: [0.023, 0.002],
        temporal: [0.007, 0.003],
        gap: [0, 0.003],
        group: [0.025, 0.002],
      },
    ),
    auc(
      'entity, no new shippers',
      { ...entity, newShippers: 0 },
      {
        production: [0.766],
        random: [-0.004, 0.002],
        temporal: [-0.003, 0.002],
        gap: [-0.006, 0.002],
        group: [-0.072, 0.002],
      },
    ),
    auc(
      'entity, half new',
      { ...entity, newShippers: 50 },
      {
        production: [0.731],
        random: [0.031, 0.002],
        temporal: [0.032, 0.002],
        gap: [0.029, 0.002],
        group: [-0.037, 0.002],
      },
    ),
    auc(
      'entity, all new',
      { ...entity, newShippers: 100 },
      {
        production: [0.694],
        random: [0.068, 0.002],
        temporal: [0.069, 0.002],
        gap: [0.065, 0.002],
        group: [-0.001, 0.002],
      },
    ),
    auc(
      'status',
      { ...clean, status: true },
      {
        production: [0.713],
        random: [0.233, 0.001],
        temporal: [0.233, 0.002],
        gap: [0.232, 0.002],
        group: [0.233, 0.001],
      },
      [rounded('withoutStatus', [0.739])],
    ),
    auc(
      'status, logistic',
      { ...clean, status: true, learner: 'logistic' },
      {
        production: [0.757],
        random: [0.198, 0.001],
        temporal: [0.196, 0.001],
        gap: [0.196, 0.001],
        group: [0.197, 0.001],
      },
    ),
    auc(
      'aggregate, all rows',
      { ...clean, aggregate: 'allRows' },
      {
        production: [0.703],
        random: [0.117, 0.002],
        temporal: [0.118, 0.002],
        gap: [0.117, 0.002],
        group: [0.116, 0.002],
      },
    ),
    auc(
      'aggregate, training rows',
      { ...clean, aggregate: 'trainingRows' },
      {
        production: [0.703],
        random: [-0.009, 0.002],
        temporal: [-0.006, 0.002],
        gap: [-0.013, 0.002],
        group: [-0.008, 0.002],
      },
    ),
    auc(
      'aggregate, out of fold',
      { ...clean, aggregate: 'outOfFold' },
      {
        production: [0.735],
        random: [-0.005, 0.002],
        temporal: [-0.003, 0.002],
        gap: [-0.007, 0.002],
        group: [-0.004, 0.002],
      },
    ),
    auc(
      'duplicates 20 %',
      { ...clean, duplicates: 'kept' },
      {
        production: [0.738],
        random: [0.038, 0.002],
        temporal: [-0.002, 0.002],
        gap: [-0.004, 0.002],
        group: [-0.003, 0.002],
      },
    ),
    auc(
      'duplicates 20 %, kNN',
      { ...clean, duplicates: 'kept', learner: 'knn' },
      {
        production: [0.711],
        random: [0.023, 0.002],
        temporal: [-0.001, 0.002],
        gap: [-0.002, 0.002],
        group: [-0.002, 0.002],
      },
    ),
    auc('selection, all rows, logistic', presets.selection.params, {
      production: [0.687],
      random: [0.12, 0.003],
      temporal: [0.117, 0.004],
      gap: [0.115, 0.004],
      group: [0.117, 0.003],
    }),
    auc('selection, training rows, logistic', presets.selectionTrainingRows.params, {
      production: [0.687],
      random: [-0.003, 0.004],
      temporal: [-0.001, 0.004],
      gap: [-0.002, 0.004],
      group: [-0.003, 0.004],
    }),
    auc(
      'scaling on all rows, logistic',
      { ...clean, scaling: 'allRows', learner: 'logistic' },
      { production: [0.759] },
    ),
    auc('scaling on all rows, kNN', { ...clean, scaling: 'allRows', learner: 'knn' }, { production: [0.72] }),
    scalingEffect('logistic', -3e-7, 5e-7),
    scalingEffect('knn', -0.0001, 0.0001),
    auc('everything at once', presets.everything.params, {
      production: [0.665],
      random: [0.161, 0.002],
      temporal: [0.131, 0.002],
      gap: [0.128, 0.002],
      group: [0.127, 0.002],
    }),
    auc(
      'shared days, log loss',
      { ...shared, metric: 'logLoss' },
      {
        random: [0.051, 0.005],
        temporal: [0.008, 0.006],
        gap: [-0.008, 0.006],
      },
    ),
    {
      name: 'status, log loss',
      params: { ...clean, status: true, metric: 'logLoss' },
      replicates: 200,
      cells: [
        rounded('offline', [0.215]),
        rounded('production', [0.747]),
        { measure: 'baseline', expected: 0.57, slack: 0.01 },
      ],
    },
    {
      name: 'shuffled labels, logistic',
      params: shuffled,
      replicates: 60,
      cells: [rounded('offline', [0.497])],
    },
    {
      name: 'shuffled labels, aggregate of all rows, logistic',
      params: { ...shuffled, aggregate: 'allRows' },
      replicates: 60,
      cells: [rounded('offline', [0.709, 0.003])],
    },
  ],
};

function auc(name: string, params: AnyValues, row: Row, more: Cell[] = []): Setting {
  const measures = {
    production: 'production',
    random: 'optimismRandom',
    temporal: 'optimismTemporal',
    gap: 'optimismGap',
    group: 'optimismGroup',
  } as const;
  const cells = Object.entries(row).map(([key, value]) => rounded(measures[key as keyof Row], value));
  return { name, params, replicates: 200, cells: [...cells, ...more] };
}

/** What scaling on all rows changes in the offline score of a world. */
function scalingEffect(learner: string, expected: number, se: number): Setting {
  return {
    name: `scaling, paired effect, ${learner}`,
    params: { ...clean, scaling: 'allRows', learner },
    against: { ...clean, scaling: 'trainingRows', learner },
    replicates: 200,
    cells: [{ measure: 'offline', expected, se }],
  };
}

/** A number that was written with three decimals. */
function rounded(measure: string, [expected, se]: Number): Cell {
  return { measure, expected, ...(se === undefined ? {} : { se }), slack: 0.0005 };
}
