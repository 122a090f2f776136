import type { AnyValues } from './define.ts';
import { demandWhole } from './demand.ts';
import { replicateSeed } from './replicate.ts';

/** One run of a simulation: its name, and its parameters with a seed. */
export interface Job {
  name: string;
  params: AnyValues;
}

/**
 * A run in the worlds from number `from` to before `to`, each with a seed of its own: world 0 is the run itself.
 * Throws unless both are whole and from 0; no worlds where `to` is not above `from`.
 */
export function worldsOf({ name, params }: Job, to: number, from = 0): Job[] {
  demandWhole(to, 0, 'worldsOf, to');
  demandWhole(from, 0, 'worldsOf, from');
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => ({
    name,
    params: { ...params, seed: replicateSeed(Number(params.seed), from + k) },
  }));
}
