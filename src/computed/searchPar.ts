import type { AnyValues } from '../../simulations/lib/define.ts';
import { integer, shuffle } from '../../simulations/lib/draw.ts';
import { worldsOf } from '../../simulations/lib/job.ts';
import { admit, ends, type Param, type Params } from '../../simulations/lib/params.ts';
import { replicateSeed, summarise } from '../../simulations/lib/replicate.ts';
import { type Rng, rng } from '../../simulations/lib/rng.ts';
import { runWorlds } from '../../worlds/run.ts';
import { beats, frontOf, type Par, type ParPlan, standingOf } from '../state/par.ts';
import type { Trial } from '../state/trial.ts';

/** How much is looked at: plans drawn at random, changes of the best of them, worlds of each, and how many are judged in full. */
const usual = { drawn: 24, changed: 12, worlds: 3, finalists: 6 };
/** The plans are chosen in other worlds than those that judge them, so that the par is not the luckiest of many. */
const otherWorlds = 9001;

/**
 * Looks for the plan that keeps a trial's limits best. Many plans are tried in a few worlds, the best of them changed in one
 * parameter each, and the best of all judged in the worlds that judge a reader. The same trial gives the same par.
 */
export async function searchPar(trial: Trial, params: Params, effort = usual): Promise<Par> {
  const chance = rng(1, 'par', trial.name);
  const known = new Map<string, AnyValues>();
  const fresh = (plans: readonly AnyValues[]) =>
    plans.filter((plan) => {
      const key = JSON.stringify(plan);
      return !known.has(key) && known.set(key, plan);
    });
  const start = Object.fromEntries(trial.show.map((key) => [key, trial.start[key]]));
  const drawn = Array.from({ length: effort.drawn }, () =>
    Object.fromEntries(trial.show.map((key) => [key, draw(params[key], chance)])),
  );
  const first = await tried(trial, fresh([start, ...drawn]), effort.worlds, otherWorlds);
  const best = first.toSorted(byShortfall(trial)).slice(0, 4);
  const changes = Array.from({ length: effort.changed }, (_, i) => changed(best[i % best.length].plan, params, chance));
  const second = await tried(trial, fresh(changes), effort.worlds, otherWorlds);
  const all = [...first, ...second].toSorted(byShortfall(trial));
  const edge = all.filter((one) => !all.some((other) => beats(trial, other.summaries, one.summaries)));
  const half = effort.finalists / 2;
  const chosen = [...new Set([...all.slice(0, half), ...shuffle(chance, edge).slice(0, half)])];
  const finals = await tried(
    trial,
    chosen.map(({ plan }) => plan),
    trial.worlds,
  );
  const ranked = finals.toSorted(byLimits(trial));
  return {
    searched: known.size,
    best: ranked[0],
    front: frontOf(trial, ranked),
  };
}

/** Plans in so many worlds of every case: those of the trial, or those of another run. */
async function tried(trial: Trial, plans: readonly AnyValues[], worlds: number, run = 0): Promise<ParPlan[]> {
  const seed = replicateSeed(Number(trial.start.seed), run);
  const jobs = plans.flatMap((plan) =>
    trial.cases.flatMap(({ params }) =>
      worldsOf({ name: trial.name, params: { ...trial.start, ...plan, ...params, seed } }, worlds),
    ),
  );
  const found = await runWorlds(jobs);
  return plans.map((plan, place) => ({
    plan,
    summaries: trial.cases.map((_, row) => {
      const from = (place * trial.cases.length + row) * worlds;
      return trial.columns.map(({ measure }) =>
        summarise(found.slice(from, from + worlds).map((world) => world[measure])),
      );
    }),
  }));
}

/** Any value that a control can be set to. */
function draw(param: Param, chance: Rng): AnyValues[string] {
  if (param.kind === 'number') {
    const steps = Math.round((param.max - param.min) / param.step);
    return admit(param, param.min + param.step * integer(chance, steps + 1)) ?? param.default;
  }
  const values = ends(param);
  return values[integer(chance, values.length)];
}

/** The plan with one parameter set anew: a number in its neighbourhood, anything else at random. */
function changed(plan: AnyValues, params: Params, chance: Rng): AnyValues {
  const keys = Object.keys(plan);
  const key = keys[integer(chance, keys.length)];
  const param = params[key];
  const u = chance.uniform() - 0.5;
  const value =
    param.kind === 'number'
      ? (admit(param, Number(plan[key]) + 0.3 * u * (param.max - param.min)) ?? plan[key])
      : draw(param, chance);
  return { ...plan, [key]: value };
}

/** First those whose means miss the limits by least, in units of the limits; where none misses, those with most room. */
function byShortfall(trial: Trial) {
  const shortfalls = ({ summaries }: ParPlan) =>
    summaries.flatMap((row) =>
      trial.columns.flatMap(({ limit }, place) => {
        if (!limit) return [];
        const over = limit.side === 'most' ? row[place].mean - limit.value : limit.value - row[place].mean;
        return [over / (Math.abs(limit.value) || 1)];
      }),
    );
  const missed = (plan: ParPlan) => shortfalls(plan).reduce((sum, over) => sum + Math.max(0, over), 0);
  const room = (plan: ParPlan) => Math.max(...shortfalls(plan));
  return (a: ParPlan, b: ParPlan) => missed(a) - missed(b) || room(a) - room(b);
}

/** First those that keep most limits, then those that break fewest, then by how much. */
function byLimits(trial: Trial) {
  const byMeans = byShortfall(trial);
  return (a: ParPlan, b: ParPlan) => {
    const [mine, theirs] = [standingOf(trial, a.summaries), standingOf(trial, b.summaries)];
    return theirs.kept - mine.kept || mine.broken - theirs.broken || byMeans(a, b);
  };
}
