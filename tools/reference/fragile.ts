import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

const sparse = { world: 'sparse' };

/** What the table states: AUC, share that is sure, claimed and true rate, margin, both changes with errors, random signs at three times the size. */
type Row = readonly [
  auc: number,
  sure: number,
  claimed: number,
  right: number,
  margin: number,
  each: readonly [number, number],
  l2: readonly [number, number],
  flipped3: readonly [number, number],
];

/**
 * Random signs at the same size have no cell: all against a row take it to one half and not beyond, and what the prototype
 * counted with 2 and 5 features is rounding.
 */
export const fragile: Reference = {
  simulation: 'fragile',
  source: 'A prototype in Python with numpy 1.24.2.',
  settings: [
    row('dense, 2', { d: '2' }, [0.868, 0.023, 0.94, 0.94, 2.76, [0.977, 0.003], [1.38, 0.004], [0.253, 0.003]]),
    row('dense, 5', { d: '5' }, [0.868, 0.024, 0.94, 0.94, 2.76, [0.618, 0.002], [1.38, 0.004], [0.185, 0.003]]),
    row('dense, 10', { d: '10' }, [0.867, 0.023, 0.94, 0.94, 2.76, [0.437, 0.001], [1.38, 0.004], [0.17, 0.003]]),
    row('dense, 30', {}, [0.866, 0.024, 0.94, 0.94, 2.76, [0.251, 0.001], [1.37, 0.004], [0.034, 0.001]]),
    row('dense, 100', { d: '100' }, [0.859, 0.029, 0.94, 0.92, 2.81, [0.136, 0.0004], [1.32, 0.003], [0.001, 0.0002]]),
    row('dense, 300', { d: '300' }, [0.839, 0.043, 0.95, 0.86, 2.96, [0.076, 0.0003], [1.21, 0.004], [0, 0]]),
    row('dense, 1000', { d: '1000' }, [0.761, 0.157, 0.98, 0.57, 4.71, [0.029, 0.0003], [0.76, 0.01], [0, 0]]),
    row('dense, 100, matched', { d: '100', C: 'matched' }, [
      0.859,
      0.02,
      0.94,
      0.94,
      2.71,
      [0.147, 0.001],
      [1.43, 0.01],
      [0.001, 0.0003],
    ]),
    row('dense, 300, matched', { d: '300', C: 'matched' }, [
      0.84,
      0.013,
      0.94,
      0.93,
      2.63,
      [0.095, 0.0004],
      [1.52, 0.01],
      [0, 0],
    ]),
    row('sparse, 10', { ...sparse, d: '10' }, [
      0.867,
      0.023,
      0.94,
      0.94,
      2.76,
      [0.743, 0.002],
      [1.38, 0.004],
      [0.233, 0.003],
    ]),
    row('sparse, 100', { ...sparse, d: '100' }, [
      0.859,
      0.029,
      0.94,
      0.92,
      2.81,
      [0.385, 0.002],
      [1.32, 0.004],
      [0.128, 0.002],
    ]),
    row('sparse, 100, 20,000 rows', { ...sparse, d: '100', n: 20_000 }, [
      0.866,
      0.024,
      0.94,
      0.94,
      2.77,
      [0.546, 0.003],
      [1.37, 0.01],
      [0.129, 0.004],
    ]),
    row('dense, 100, 10 % flipped', { d: '100', labelNoise: 10 }, [
      0.848,
      0.003,
      0.93,
      0.97,
      2.48,
      [0.216, 0.001],
      [2.04, 0.01],
      [0, 0.0003],
    ]),
  ],
};

function row(name: string, params: AnyValues, [auc, sure, claimed, right, margin, each, l2, flipped3]: Row): Setting {
  const cells: Cell[] = [
    { measure: 'auc', expected: auc, slack: 0.0005 },
    // Shares are read in percent.
    { measure: 'shareConfident', expected: 100 * sure, slack: 0.05 },
    { measure: 'claimedRate', expected: claimed, slack: 0.005 },
    { measure: 'trueRate', expected: right, slack: 0.005 },
    { measure: 'margin', expected: margin, slack: 0.005 },
    { measure: 'changeEach', expected: each[0], se: each[1], slack: 0.0005 },
    { measure: 'changeL2', expected: l2[0], se: l2[1], slack: 0.005 },
    { measure: 'flippedByRandomSigns3', expected: 100 * flipped3[0], se: 100 * flipped3[1], slack: 0.05 },
  ];
  return { name, params, replicates: 200, cells };
}
