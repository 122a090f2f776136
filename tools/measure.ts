import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnyModel } from '../simulations/lib/define.ts';
import { type Job, worldsOf } from '../simulations/lib/job.ts';
import { parHash, readPar, readSoughtPars, type SoughtPar, writePar } from '../src/computed/recordedPar.ts';
import { searchPar } from '../src/computed/searchPar.ts';
import { standingOf } from '../src/state/par.ts';
import { readAsked } from '../worlds/asked.ts';
import { type Entry, entryOf, holds, readRecorded, recordedNames, writeRecorded } from '../worlds/recorded.ts';
import { runWorlds } from '../worlds/run.ts';
import { storedWorlds } from '../worlds/store.ts';
import { inWords, sameWorlds, together, type Wanted, wantedOf } from '../worlds/wanted.ts';
import { Failure, main, ROOT, run } from './command.mjs';

const HELP = `npm run measure -- [--only simulation] [--afresh]

Records the numbers that pages quote: asks every page, runs the worlds of each setting that is not recorded in
evidence/measured/, or was recorded with other sources of its simulation, and drops what no page asks for any more. Then
looks for the best plan of each trial, and records it in evidence/par/.
  --only name    only this simulation; may stand there several times
  --afresh       runs every setting again, whether it is recorded or not, and says which numbers differ`;
const UNCHANGED = 'as recorded';
const ASKED = join(ROOT, '.cache', 'asked', 'settings.jsonl');

/** What all pages want of one setting, with the whole setting. */
interface Sought {
  job: Job;
  wanted: Wanted;
}

await main(async () => {
  const { only = [], afresh = false, help = false } = options();
  if (help) {
    console.log(HELP);
    return 0;
  }
  console.log('Asking every page which numbers it quotes.');
  const { sought, pars } = await soughtByPages();
  const names = [...new Set([...sought.keys(), ...recordedNames()])].sort();
  const unknown = only.find((name) => !names.includes(name));
  if (unknown) throw new Failure(`No page quotes numbers of "${unknown}". There are numbers of: ${names.join(', ')}.`);

  const plans = names
    .filter((name) => only.length === 0 || only.includes(name))
    .map((name) => planFor(name, sought.get(name) ?? [], afresh));
  const total = plans.reduce((sum, { missing }) => sum + missing.length, 0);
  let done = 0;
  let differing = 0;
  for (const { name, recorded, kept, missing, dropped } of plans) {
    const measured: Entry[] = [];
    for (const { job, wanted } of missing) {
      const start = performance.now();
      const worlds = await (afresh ? runWorlds(worldsOf(job, wanted.worlds)) : storedWorlds(job, wanted.worlds));
      const entry = entryOf(wanted, worlds);
      const change = changeOf(entry, recorded);
      if (change !== UNCHANGED) differing += 1;
      measured.push(entry);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${++done} of ${total}  ${inWords(name, wanted)}: ${change} (${seconds} s)`);
    }
    for (const entry of dropped) console.log(`${inWords(name, entry)}: dropped, for no page quotes it`);
    if (missing.length + dropped.length > 0) writeRecorded(name, [...kept, ...measured]);
  }
  const kept = plans.reduce((sum, plan) => sum + plan.kept.length, 0);
  console.log(`evidence/measured: ${total} settings measured, ${differing} of them with new numbers; ${kept} stay.`);
  await searchPars(
    pars.filter(({ trial }) => only.length === 0 || only.includes(trial.name)),
    afresh,
  );
  return 0;
});

function options() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        afresh: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/** By simulation: every setting that a page quotes. The site is built once without numbers, and thrown away. */
async function soughtByPages(): Promise<{ sought: Map<string, Sought[]>; pars: SoughtPar[] }> {
  const folder = dirname(ASKED);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(ASKED, '');
  await run('astro', ['build', '--outDir', join(folder, 'site')], { ...process.env, ASKED_FILE: ASKED });
  const all = readAsked(ASKED);
  // A page and its key show the same trial.
  const pars = [...new Map(readSoughtPars(ASKED).map((one) => [one.id, one])).values()];
  rmSync(folder, { recursive: true, force: true });

  const sought = new Map<string, Map<string, Sought>>();
  for (const asked of all) {
    const { name, params, worlds } = asked;
    const { default: model } = (await import(`../simulations/${name}/model.ts`)) as { default: AnyModel };
    const wanted = wantedOf(asked, model.params);
    const settings = sought.get(name) ?? new Map<string, Sought>();
    const known = settings.get(`${wanted.hash} ${worlds}`)?.wanted;
    settings.set(`${wanted.hash} ${worlds}`, {
      job: { name, params },
      wanted: known ? together(known, wanted) : wanted,
    });
    sought.set(name, settings);
  }
  return { sought: new Map([...sought].map(([name, settings]) => [name, [...settings.values()]])), pars };
}

/** Searches the par of every trial that is not recorded with the trial and the sources as they stand. */
async function searchPars(pars: readonly SoughtPar[], afresh: boolean): Promise<void> {
  for (const { id, trial, known } of pars) {
    const hash = parHash({ trial, known });
    if (!afresh && readPar(id)?.hash === hash) continue;
    const start = performance.now();
    const { default: model } = (await import(`../simulations/${trial.name}/model.ts`)) as { default: AnyModel };
    const par = await searchPar({ trial, known }, model.params);
    writePar(id, { hash, trial, known, par });
    const { kept, all } = standingOf(trial, par.best.summaries);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`par of ${id}: keeps ${kept} of ${all} limits, of ${par.searched} plans (${seconds} s)`);
  }
}

/** What stays of a simulation's record, what must be measured, and what goes. */
function planFor(name: string, sought: readonly Sought[], afresh: boolean) {
  const recorded = recordedOf(name);
  const kept = recorded.filter((entry) => !afresh && sought.some(({ wanted }) => isJust(entry, wanted)));
  const missing = sought.filter(({ wanted }) => !kept.some((entry) => sameWorlds(entry, wanted)));
  const dropped = recorded.filter((entry) => !sought.some(({ wanted }) => sameWorlds(entry, wanted)));
  return { name, recorded, kept, missing, dropped };
}

/** Whether an entry is from the sources as they stand, and holds what is wanted and no more. */
function isJust(entry: Entry, wanted: Wanted): boolean {
  const { hash, measures, values = {} } = entry;
  const size = Object.keys(measures).length + Object.keys(values).length;
  return hash === wanted.hash && holds(entry, wanted) && size === wanted.measures.length + wanted.each.length;
}

/** A file that cannot be read, such as one with a merge conflict, is written anew. */
function recordedOf(name: string): readonly Entry[] {
  try {
    return readRecorded(name);
  } catch (error) {
    console.log((error as Error).message);
    return [];
  }
}

function changeOf(entry: Entry, recorded: readonly Entry[]): string {
  const before = recorded.find((other) => sameWorlds(other, entry));
  if (!before) return 'new';
  const changed = Object.keys(entry.measures).filter(
    (key) => JSON.stringify(before.measures[key]) !== JSON.stringify(entry.measures[key]),
  );
  return changed.length > 0 ? `other numbers for ${changed.join(', ')}` : UNCHANGED;
}
