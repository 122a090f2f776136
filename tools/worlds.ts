import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnyValues } from '../simulations/lib/define.ts';
import { replicateSeed } from '../simulations/lib/replicate.ts';

/** One run of a simulation. */
export interface Job {
  name: string;
  params: AnyValues;
}
export type Measures = Record<string, number>;
export type WorldAnswer = { measures: Measures } | { message: string };

/** The same parameters in `count` worlds: world 0 is the run itself. */
export function worldsOf(name: string, params: AnyValues, count: number): Job[] {
  return Array.from({ length: count }, (_, k) => ({
    name,
    params: { ...params, seed: replicateSeed(Number(params.seed), k) },
  }));
}

/**
 * Runs jobs on all cores and gives each one's measures, in the order of the jobs. Rejects with the first failure.
 * One call runs at a time: each uses every core.
 */
export function runWorlds(jobs: readonly Job[], onWorld?: (done: number) => void): Promise<Measures[]> {
  const results = turn.then(() => runNow(jobs, onWorld));
  turn = results.catch(dismiss);
  return results;
}

let turn: Promise<unknown> = Promise.resolve();

async function runNow(jobs: readonly Job[], onWorld?: (done: number) => void): Promise<Measures[]> {
  const results: Measures[] = new Array(jobs.length);
  let next = 0;
  let done = 0;
  await Promise.all(
    workers(Math.min(jobs.length, availableParallelism())).map(async (worker) => {
      while (next < jobs.length) {
        const mine = next++;
        results[mine] = await ask(worker, jobs[mine]);
        onWorld?.(++done);
      }
    }),
  );
  return results;
}

/** They stay for the next call: a new one would have to load and warm up its model again. */
let crew: Worker[] = [];

function workers(count: number): Worker[] {
  while (crew.length < count) crew.push(new Worker(new URL('./world-worker.ts', import.meta.url)));
  return crew.slice(0, count);
}

async function dismiss(): Promise<void> {
  const leaving = crew;
  crew = [];
  await Promise.all(leaving.map((worker) => worker.terminate()));
}

function ask(worker: Worker, job: Job): Promise<Measures> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => {
      worker.off('error', fail).off('message', hear).unref();
      settled();
    };
    const fail = (error: Error) => settle(() => reject(error));
    const hear = (answer: WorldAnswer) =>
      settle(() =>
        'measures' in answer ? resolve(answer.measures) : reject(new Error(`${job.name}: ${answer.message}`)),
      );
    // A worker keeps the process alive only while it owes an answer.
    worker.on('error', fail).on('message', hear).ref();
    worker.postMessage(job);
  });
}
