import { actFrom } from './calculations/actFrom.ts';
import { alertBudget } from './calculations/alertBudget.ts';
import type { Calculation } from './calculations/calculation.ts';
import { canaryTime } from './calculations/canaryTime.ts';
import { daysToDetect } from './calculations/daysToDetect.ts';
import { gateMargin } from './calculations/gateMargin.ts';
import { harm } from './calculations/harm.ts';
import { psiLimit } from './calculations/psiLimit.ts';
import { refitWorth } from './calculations/refitWorth.ts';
import { shareOfErrors } from './calculations/shareOfErrors.ts';
import { splitBorders } from './calculations/splitBorders.ts';
import { testSize } from './calculations/testSize.ts';

const table = {
  'act-from': actFrom,
  'alert-budget': alertBudget,
  'canary-time': canaryTime,
  'days-to-detect': daysToDetect,
  'gate-margin': gateMargin,
  harm,
  'psi-limit': psiLimit,
  'refit-worth': refitWorth,
  'share-of-errors': shareOfErrors,
  'split-borders': splitBorders,
  'test-size': testSize,
};

export type CalculationName = keyof typeof table;

/** Everything that a field of a form can work out, by name. */
export const calculations: Readonly<Record<CalculationName, Calculation>> = table;

/** The names of all calculations. */
export const calculationNames = Object.keys(table) as [CalculationName, ...CalculationName[]];
