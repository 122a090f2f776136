import type { Cell, Reference, Setting } from './reference.ts';

/**
 * The prototype's 200 runs had a window each; ours have 400. Its numbers are rounded to the last digit shown, shares to
 * whole percents or tenths.
 */
const replicates = 0.5;

export const psi: Reference = {
  simulation: 'psi',
  source: 'A prototype in Python with scipy 1.10.1 and numpy 1.24.2; 5 features, reference of 12,000.',
  settings: [
    setting(50, [
      cell('meanPsi', 0.233, 0.0005),
      theory(0.181, 0.0005),
      cell('alarmsAbove02', 95, 0.5),
      cell('alarmsChiSquared', 32, 0.5),
    ]),
    setting(100, [cell('meanPsi', 0.098, 0.0005), cell('alarmsAbove01', 92, 0.5), cell('alarmsAbove02', 21, 0.5)]),
    setting(200, [cell('meanPsi', 0.048, 0.0005), cell('alarmsAbove01', 14, 0.5), cell('alarmsChiSquared', 7.5, 0.05)]),
    setting(700, [
      cell('meanPsi', 0.0137, 0.00005),
      theory(0.0136, 0.00005),
      cell('alarmsAbove01', 0, 0.5),
      cell('alarmsAbove02', 0, 0.5),
      cell('alarmsChiSquared', 4.8, 0.05),
    ]),
  ],
};

function setting(n: number, cells: Cell[]): Setting {
  return { name: `windows of ${n} values`, params: { n }, replicates, cells };
}

function cell(measure: string, expected: number, slack: number): Cell {
  return { measure, expected, slack };
}

function theory(expected: number, slack: number): Cell {
  return { measure: 'theory', expected, se: 0, slack };
}
