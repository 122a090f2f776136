import { leakage } from './leakage.ts';
import type { Reference } from './reference.ts';

/** The reference tables of all simulations that have one. */
export const references: readonly Reference[] = [leakage];
