import { type AnyModel, type AnyValues, measureAll } from '../../simulations/lib/define.ts';
import { worldsOf } from '../../simulations/lib/job.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { percentile } from './figure.ts';

/** What worlds of a model cost at its defaults, in milliseconds of processor time: all threads of a process that runs nothing else. */
export interface Cost {
  /** The median of the worlds after the first ones. */
  run: number;
  /** All worlds; the first ones are slow until the compiler has done its work. */
  worlds: number;
}

const WORLDS = 40;
const FIRST = 10;

const name = process.argv[2];
const { default: model } = (await import(`../../simulations/${name}/model.ts`)) as { default: AnyModel };
const times = worldsOf({ name, params: defaults(model.params) as AnyValues }, WORLDS).map(({ params }) => {
  const before = process.cpuUsage();
  measureAll(model, model.run(params), params);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
});
const cost: Cost = { run: percentile(times.slice(FIRST), 0.5), worlds: times.reduce((sum, ms) => sum + ms, 0) };
console.log(JSON.stringify(cost));
