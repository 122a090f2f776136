import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { AnyModel, AnyValues } from '../simulations/lib/define.ts';
import { worldsOf } from '../simulations/lib/job.ts';
import { defaults } from '../simulations/lib/params.ts';
import { runWorlds } from '../worlds/run.ts';
import { storedWorlds } from '../worlds/store.ts';
import { Failure, main } from './command.mjs';
import { type Judged, judge } from './reference/judge.ts';
import type { Setting } from './reference/reference.ts';
import { references } from './reference/references.ts';

const HELP = `npm run reference -- [simulation] [--seeds 200] [--only text] [--json file] [--afresh]

Runs every setting of the reference tables in many worlds and says for each number: ours, the reference, and their
difference in combined standard errors. A cell passes within 4 of them plus the slack that its table states.
  simulation     one of: {simulations}; all when left out
  --seeds n      worlds of each setting (default 200)
  --only text    only settings whose name contains this text
  --json file    also writes the cells to a file
  --afresh       runs every world again, also those that .cache/worlds holds
Exits with 1 when a cell fails.`;

interface Outcome extends Judged {
  simulation: string;
  setting: string;
}

await main(async () => {
  const { values, positionals } = options();
  const names = references.map(({ simulation }) => simulation).join(', ');
  if (values.help) {
    console.log(HELP.replace('{simulations}', names));
    return 0;
  }
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 2) throw new Failure(`--seeds ${values.seeds}: needs a whole number from 2.`);
  const unknown = positionals.find((name) => !references.some(({ simulation }) => simulation === name));
  if (unknown) throw new Failure(`No reference table for "${unknown}". There are: ${names}.`);

  const outcomes: Outcome[] = [];
  for (const reference of references) {
    if (positionals.length > 0 && !positionals.includes(reference.simulation)) continue;
    console.log(`${reference.simulation}: ${seeds} worlds a setting. Reference: ${reference.source}`);
    for (const setting of reference.settings) {
      if (!setting.name.includes(values.only)) continue;
      const found = await compare(reference.simulation, setting, seeds, values.afresh);
      console.log(`\n${setting.name}`);
      for (const outcome of found) console.log(line(outcome));
      outcomes.push(...found);
    }
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(outcomes, null, 2)}\n`);
  const failed = outcomes.filter(({ passes }) => !passes).length;
  console.log(`\n${outcomes.length - failed} of ${outcomes.length} cells pass.`);
  return failed === 0 && outcomes.length > 0 ? 0 : 1;
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: '200' },
        only: { type: 'string', default: '' },
        json: { type: 'string' },
        afresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

async function compare(simulation: string, setting: Setting, seeds: number, afresh: boolean): Promise<Outcome[]> {
  const { default: model } = (await import(`../simulations/${simulation}/model.ts`)) as { default: AnyModel };
  const worlds = (params: AnyValues) => {
    const setting = { name: simulation, params: { ...defaults(model.params), ...params } };
    return afresh ? runWorlds(worldsOf(setting, seeds)) : storedWorlds(setting, seeds);
  };
  const measured = await worlds(setting.params);
  const baseline = setting.against ? await worlds(setting.against) : null;
  return setting.cells.map((cell) => {
    const counted = measured.map((world, k) => ({ world, base: baseline?.[k][cell.measure] ?? 0 }));
    const values = counted
      .filter(({ world }) => !cell.where || world[cell.where.measure] < cell.where.below)
      .map(({ world, base }) => world[cell.measure] - base);
    return { simulation, setting: setting.name, ...judge(cell, values, setting.replicates) };
  });
}

function line({ measure, ours, se, expected, expectedSe, z, passes }: Outcome): string {
  const digits = Math.abs(expected) < 0.0005 && expected !== 0 ? 8 : 4;
  const number = (value: number) => value.toFixed(digits).padStart(digits + 4);
  return `  ${passes ? 'pass' : 'FAIL'}  ${measure.padEnd(21)} ours ${number(ours)} ± ${number(se).trim()}   reference ${number(expected)}${Number.isNaN(expectedSe) ? '' : ` ± ${number(expectedSe).trim()}`}   ${z.toFixed(1).padStart(5)} SE`;
}
