import { exponential } from '../../../../simulations/lib/draw.ts';
import { erlangB, meanWaitSingleServer, steadyState } from '../../../../simulations/lib/queues/erlang.ts';
import { type Rng, rng } from '../../../../simulations/lib/rng.ts';
import { type Claim, once } from './claim.ts';

const queue = { arrivalRate: 3.2, serviceRate: 1, servers: 4 };
const state = steadyState(queue);
const late = state.waitQuantile(0.9);

/** How long the last 3000 of 3500 requests wait: by then the empty beginning is forgotten. */
const waits = (chance: Rng, servers: number, arrivalRate: number, service: (chance: Rng) => number): Float64Array => {
  const free = new Float64Array(servers);
  let now = 0;
  return Float64Array.from({ length: 3500 }, () => {
    now += exponential(chance, 1 / arrivalRate);
    const next = free.indexOf(Math.min(...free));
    const start = Math.max(now, free[next]);
    free[next] = start + service(chance);
    return start - now;
  }).subarray(500);
};

const share = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.reduce((count, value) => count + Number(holds(value)), 0) / values.length;
const average = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const inLine = once((world) =>
  waits(rng(world, 'queue'), queue.servers, queue.arrivalRate, (chance) => exponential(chance)),
);

/** The share of 3500 requests turned away where there is no line. */
const turnedAway = (chance: Rng): number => {
  const free = new Float64Array(queue.servers);
  let now = 0;
  const refused = Float64Array.from({ length: 3500 }, () => {
    now += exponential(chance, 1 / queue.arrivalRate);
    const next = free.findIndex((until) => until <= now);
    if (next >= 0) free[next] = now + exponential(chance);
    return next < 0 ? 1 : 0;
  });
  return average(refused.subarray(500));
};

const of = 'load 3.2, 4 servers';

export const claims: Claim[] = [
  {
    what: `Erlang C, ${of}: share that waits`,
    claims: state.waitProbability,
    worlds: 300,
    of: (_, world) => share(inLine(world), (wait) => wait > 0),
  },
  {
    what: `Erlang C, ${of}: mean wait in service times`,
    claims: state.meanWait,
    unit: 'service times',
    worlds: 300,
    of: (_, world) => average(inLine(world)),
  },
  {
    what: `Erlang C, ${of}: share that waits longer than the 90 % point`,
    claims: 0.1,
    worlds: 300,
    of: (_, world) => share(inLine(world), (wait) => wait > late),
  },
  { what: `Erlang B, ${of}: share turned away`, claims: erlangB(3.2, 4), worlds: 300, of: turnedAway },
  {
    what: 'Pollaczek-Khinchine, load 0.7, constant service: mean wait in service times',
    claims: meanWaitSingleServer(0.7, 1, 0),
    unit: 'service times',
    worlds: 300,
    of: (chance) => average(waits(chance, 1, 0.7, () => 1)),
  },
];
