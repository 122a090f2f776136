import type { Role } from '../lib/chart/role.ts';
import type { Rung } from './names.ts';
import type { BaselinesParams } from './params.ts';

/** How each model is drawn. */
export const roles: Record<Rung, Role> = {
  majority: 'faint',
  rule: 'rival',
  logistic: 'ink',
  tree: 'rival',
  full: 'alarm',
  boosted: 'deployed',
};

/** The models that each choice shows. */
export const shownBy: Record<BaselinesParams['ladder'], readonly Rung[]> = {
  all: ['majority', 'rule', 'logistic', 'tree', 'full', 'boosted'],
  two: ['logistic', 'boosted'],
  trees: ['tree', 'full', 'boosted'],
  logistic: ['logistic'],
  full: ['full'],
  boosted: ['boosted'],
};
