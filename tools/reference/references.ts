import { abAnalysis } from './ab-analysis.ts';
import { abTest } from './ab-test.ts';
import { actValue } from './act-value.ts';
import { alertBudget } from './alert-budget.ts';
import { availabilityHunt } from './availability-hunt.ts';
import { baselines } from './baselines.ts';
import { decision } from './decision.ts';
import { labelDefinition } from './definitionOfLabels.ts';
import { drift } from './drift.ts';
import { firstLook } from './first-look.ts';
import { forkingPaths } from './forking-paths.ts';
import { fragile } from './fragile.ts';
import { labelling } from './labelling.ts';
import { leaderboard } from './leaderboard.ts';
import { leakage } from './leakage.ts';
import { mailbox } from './mailbox.ts';
import { missingness } from './missingness.ts';
import { planning } from './planning.ts';
import { psi } from './psi.ts';
import type { Reference } from './reference.ts';
import { release } from './release.ts';
import { search } from './search.ts';
import { skew } from './skew.ts';
import { slices } from './slices.ts';

/** The reference tables of all simulations that have one. */
export const references: readonly Reference[] = [
  actValue,
  availabilityHunt,
  leakage,
  drift,
  release,
  abTest,
  labelDefinition,
  abAnalysis,
  psi,
  alertBudget,
  planning,
  slices,
  leaderboard,
  labelling,
  decision,
  firstLook,
  forkingPaths,
  missingness,
  fragile,
  search,
  skew,
  mailbox,
  baselines,
];
