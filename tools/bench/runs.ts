import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, ROOT } from '../command.mjs';
import type { Figure, Section } from './figure.ts';
import type { Cost } from './oneModel.ts';
import type { Asked } from './site.ts';

/** A simulation with a question and a picture of its own may take this long; what is not in the list is one. */
const WIDGET_MS = 60;
const LAB_MS = 150;
const labs: Readonly<Record<string, number>> = {
  'ab-analysis': LAB_MS,
  'ab-test': LAB_MS,
  baselines: LAB_MS,
  decision: LAB_MS,
  drift: LAB_MS,
  labelling: LAB_MS,
  // It makes five fits.
  leakage: 300,
  monitors: LAB_MS,
  planning: LAB_MS,
  release: LAB_MS,
  skew: LAB_MS,
  'split-code': LAB_MS,
};
/** The cores of the machine that the promise of 40 worlds is about. */
const CORES = 2;

/** What every simulation costs at its defaults, in processor time: a waiting time would tell what else the machine does. */
export function* runs({ only }: Pick<Asked, 'only'>): Generator<Section> {
  const all = globSync('*/model.ts', { cwd: join(ROOT, 'simulations') }).map((path) => path.split(/[\\/]/)[0]);
  const names = (only ?? all).toSorted();
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Failure(`No simulation "${unknown}". There are: ${all.sort().join(', ')}.`);
  yield {
    title: 'One run, processor time (each simulation in a process of its own)',
    figures: names.flatMap(figuresOf),
  };
}

function figuresOf(name: string): Figure[] {
  const script = join(ROOT, 'tools', 'bench', 'oneModel.ts');
  const { run, worlds } = JSON.parse(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })) as Cost;
  return [
    { what: `${name}: one run, median of 30`, value: run, unit: 'ms', hold: labs[name] ?? WIDGET_MS },
    { what: `${name}: 40 worlds, shared by ${CORES} cores`, value: worlds / 1000 / CORES, unit: 's', hold: 8 },
  ];
}
