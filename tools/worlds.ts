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

/** Runs jobs on all cores and gives each one's measures, in the order of the jobs. Rejects with the first failure. */
export async function runWorlds(jobs: readonly Job[], onWorld?: (done: number) => void): Promise<Measures[]> {
  const results: Measures[] = new Array(jobs.length);
  const workers = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, start);
  let next = 0;
  let done = 0;
  try {
    await Promise.all(
      workers.map(async (worker) => {
        while (next < jobs.length) {
          const mine = next++;
          results[mine] = await ask(worker, jobs[mine]);
          onWorld?.(++done);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

function start(): Worker {
  return new Worker(new URL('./world-worker.ts', import.meta.url));
}

function ask(worker: Worker, job: Job): Promise<Measures> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: WorldAnswer) => {
      worker.off('error', reject);
      if ('measures' in answer) resolve(answer.measures);
      else reject(new Error(`${job.name}: ${answer.message}`));
    });
    worker.postMessage(job);
  });
}
