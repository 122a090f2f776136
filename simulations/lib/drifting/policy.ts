import type { DriftLearner } from './champion.ts';

/** The reason to touch the deployed model. */
export type PolicyKind = 'never' | 'calendar' | 'inputs' | 'performance' | 'intercept';

/** When a model is changed, and how. */
export interface Policy {
  kind: PolicyKind;
  learner: DriftLearner;
  /** Days between two retrainings by the calendar, or two corrections of the intercept. */
  everyDays: number;
  /** A retraining sees so many of the latest days whose labels are settled. */
  windowDays: number;
  /** Days until a label is settled. */
  labelDelayDays: number;
  /** Whether a new model must first beat the old one on settled labels that neither has seen. */
  gate: boolean;
  /** How many false alarms a year the triggers of `inputs` and `performance` may give. */
  alarmsPerYear: number;
}
