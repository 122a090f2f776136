import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job } from '../simulations/lib/job.ts';

/** The values of every measure of one world, by key. */
export type Measures = Record<string, number>;
export type WorldAnswer = { measures: Measures } | { message: string };

/** The project's folder. The build bundles this file into another place, so `import.meta.url` would not find the worker. */
const ROOT = process.cwd();

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
  while (crew.length < count) crew.push(new Worker(join(ROOT, 'worlds', 'worker.ts')));
  return crew.slice(0, count);
}

/** Ends the workers once they owe no answer; the next ones read the models as they then are. */
export function forgetModels(): Promise<unknown> {
  turn = turn.then(dismiss);
  return turn;
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
