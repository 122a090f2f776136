import type { Job } from '../../simulations/lib/job.ts';
import type { Answer } from './messages.ts';
import { startWorker } from './runner.ts';

/**
 * Runs jobs in a pool of workers and hands over each world's measures as they come, in any order.
 * Resolves when all are done or `signal` aborts; rejects with the message of the first job that fails.
 */
export async function runWorlds(
  jobs: readonly Job[],
  onWorld: (index: number, measures: Record<string, number>) => void,
  signal: AbortSignal,
): Promise<void> {
  const workers = Array.from({ length: Math.min(jobs.length, poolSize()) }, () => startWorker());
  const stop = () => {
    for (const worker of workers) worker.terminate();
  };
  let index = 0;
  try {
    await Promise.race([
      aborted(signal),
      Promise.all(
        workers.map(async (worker) => {
          while (index < jobs.length) {
            const mine = index++;
            onWorld(mine, await measure(worker, mine, jobs[mine]));
          }
        }),
      ),
    ]);
  } finally {
    stop();
  }
}

/** One worker a core, but never so many that a phone runs hot. */
function poolSize(): number {
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2));
}

function measure(worker: Worker, id: number, job: Job): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'measure') resolve(data.measures);
      else reject(new Error(data.kind === 'failed' ? data.message : 'The worker answered something else.'));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The simulation could not be loaded.'));
    worker.postMessage({ id, kind: 'measure', ...job });
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
