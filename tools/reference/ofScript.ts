import { readFileSync } from 'node:fs';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Setting } from './reference.ts';

/** What a script of tests/reference has printed. */
interface Printed {
  settings: {
    name: string;
    params: AnyValues;
    replicates: number;
    cells: { measure: string; mean: number; se: number }[];
  }[];
}

/** The settings of the independent script of a simulation, with what it found in its own worlds. */
export function ofScript(simulation: string): Setting[] {
  const path = new URL(`../../tests/reference/${simulation}.json`, import.meta.url);
  const { settings } = JSON.parse(readFileSync(path, 'utf8')) as Printed;
  return settings.map(({ name, params, replicates, cells }) => ({
    name: `script: ${name}`,
    params,
    replicates,
    cells: cells.map(({ measure, mean, se }) => ({ measure, expected: mean, se })),
  }));
}
