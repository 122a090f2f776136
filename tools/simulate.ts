import { glob, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toCsv } from '../simulations/lib/csv.ts';
import type { AnyModel } from '../simulations/lib/define.ts';
import { worldsOf } from '../simulations/lib/job.ts';
import { type Summary, summarise } from '../simulations/lib/replicate.ts';
import { runWorlds } from '../worlds/run.ts';
import { Failure, main, ROOT } from './command.mjs';
import { helpOf, usage } from './simulate/help.ts';
import { type Options, readOptions } from './simulate/options.ts';

await main(async () => {
  const names = await simulations();
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help') {
    console.log(usage(names));
    return name === undefined ? 2 : 0;
  }
  try {
    if (!names.includes(name)) throw new Failure(`No simulation "${name}". There are: ${names.join(', ')}.`);
    const { default: model } = (await import(`../simulations/${name}/model.ts`)) as { default: AnyModel };
    if (args.includes('--help')) {
      console.log(helpOf(name, model));
      return 0;
    }
    return await simulate(name, model, readOptions(name, model, args));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 2;
  }
});

/** Every folder of simulations/ with a model. */
async function simulations(): Promise<string[]> {
  const names: string[] = [];
  for await (const path of glob('*/model.ts', { cwd: join(ROOT, 'simulations') })) names.push(path.split(/[\\/]/)[0]);
  return names.sort();
}

async function simulate(name: string, model: AnyModel, options: Options): Promise<number> {
  const { params, replicates, json, out } = options;
  const worlds = await runWorlds(worldsOf({ name, params }, replicates));
  const measures = Object.keys(model.measures).map(
    (key) => [key, summarise(worlds.map((world) => world[key]))] as const,
  );
  if (json) {
    const shown = Object.fromEntries(measures.map(([key, summary]) => [key, jsonOf(summary)]));
    console.log(
      JSON.stringify({ simulation: name, version: model.version, params, replicates, measures: shown }, null, 2),
    );
  } else {
    for (const [key, summary] of measures) console.log(lineOf(key, model, summary));
  }
  if (!json || out) {
    const result = model.run(params);
    if (!json) console.log(`\nSeed ${params.seed}: ${model.describe(result, params)}`);
    if (out) await write(out, model, result, params);
  }
  return 0;
}

/** One world says nothing of the spread. */
function jsonOf({ mean, se, sd, n }: Summary) {
  return n > 1 ? { mean, se, sd, n } : { mean, se: null, sd: null, n };
}

function lineOf(key: string, model: AnyModel, { mean, se, sd, n }: Summary): string {
  const { label, unit, digits } = model.measures[key];
  const spread = n > 1 ? ` ± ${se.toFixed(digits + 1)}  sd ${sd.toFixed(digits)}  n ${n}` : '';
  return `${key.padEnd(18)} ${mean.toFixed(digits).padStart(9)}${spread}  ${unit ? `${label} (${unit})` : label}`;
}

async function write(out: string, model: AnyModel, result: unknown, params: Options['params']): Promise<void> {
  const stem = out.replace(/\.csv$/i, '');
  const [rows, ...others] = model.data?.(params) ?? [];
  if (rows) await writeFile(out, toCsv(rows));
  for (const table of [...model.tables(result, params), ...others])
    await writeFile(`${stem}.${table.name}.csv`, toCsv(table));
  const files = { script: basename(`${stem}.py`), data: basename(out) };
  if (model.python) await writeFile(`${stem}.py`, model.python(result, params, files));
}
