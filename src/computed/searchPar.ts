import type { AnyValues } from '../../simulations/lib/define.ts';
import { integer, shuffle } from '../../simulations/lib/draw.ts';
import { worldsOf } from '../../simulations/lib/job.ts';
import { admit, ends, idle, type Param, type Params } from '../../simulations/lib/params.ts';
import { replicateSeed, summarise } from '../../simulations/lib/replicate.ts';
import { type Rng, rng } from '../../simulations/lib/rng.ts';
import { runWorlds } from '../../worlds/run.ts';
import { frontOf, type Par, type ParPlan, standingOf } from '../state/par.ts';
import type { Trial } from '../state/trial.ts';

/** How much is looked at: plans drawn at random, rounds of changes of the best, worlds of each, and how many are judged in full. */
const usual = { drawn: 18, rounds: 3, changed: 8, worlds: 3, finalists: 6 };
/** The plans are chosen in other worlds than those that judge them, so that the par is not the luckiest of many. */
const otherWorlds = 9001;

/**
 * Looks for the plan that keeps a trial's limits best. Plans are drawn and tried in a few worlds; in each round the best of
 * them are changed in one parameter. The best of all, and those that the text knows, are judged in the worlds that judge a
 * reader. The same trial gives the same par.
 */
export async function searchPar(
  { trial, known }: { trial: Trial; known: readonly AnyValues[] },
  params: Params,
  effort = usual,
): Promise<Par> {
  const chance = rng(1, 'par', trial.name);
  const seen = new Set<string>();
  const fresh = (plans: readonly AnyValues[]) =>
    plans
      .map((plan) => acting(trial, params, plan))
      .filter((plan) => !seen.has(JSON.stringify(plan)) && seen.add(JSON.stringify(plan)));
  const start = Object.fromEntries(trial.show.map((key) => [key, trial.start[key]]));
  const drawn = Array.from({ length: effort.drawn }, () =>
    Object.fromEntries(trial.show.map((key) => [key, draw(params[key], chance)])),
  );
  let all = await tried(trial, fresh([start, ...known, ...drawn]), effort.worlds, otherWorlds);
  for (let round = 0; round < effort.rounds; round++) {
    const best = all.toSorted(byShortfall(trial)).slice(0, 4);
    const changes = Array.from({ length: effort.changed }, (_, i) =>
      changed(best[i % best.length].plan, params, chance),
    );
    all = [...all, ...(await tried(trial, fresh(changes), effort.worlds, otherWorlds))];
  }
  const ranked = all.toSorted(byShortfall(trial));
  const half = effort.finalists / 2;
  const edge = shuffle(chance, frontOf(trial, ranked)).slice(0, half);
  const isKnown = ({ plan }: ParPlan) =>
    known.some((one) => JSON.stringify(acting(trial, params, one)) === JSON.stringify(plan));
  const chosen = [...new Set([...ranked.slice(0, half), ...edge, ...all.filter(isKnown)])];
  const plans = chosen.map(({ plan }) => plan);
  const finals = (await tried(trial, plans, trial.worlds)).toSorted(byLimits(trial));
  return { searched: seen.size, best: finals[0], front: frontOf(trial, finals) };
}

/** The plan with every control that does not act where it stood at first: two plans that do the same are one. */
function acting({ start }: Trial, params: Params, plan: AnyValues): AnyValues {
  const values = { ...start, ...plan };
  return Object.fromEntries(
    Object.entries(plan).map(([key, value]) => [key, idle(params[key], values) === null ? value : start[key]]),
  );
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
