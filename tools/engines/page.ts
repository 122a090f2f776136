import { names } from '../../src/simulations.ts';
import type { Computed } from './digests.ts';
import type { Answer } from './worker.ts';

declare global {
  interface Window {
    computed: Computed;
  }
}

window.computed = { digests: {}, failed: null, done: false };

/** Computes all digests in as many workers as there are processors, so that whoever drives the page may look. */
async function compute(computed: Computed): Promise<void> {
  const waiting = [...names];
  const processors = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, waiting.length));
  await Promise.all(Array.from({ length: processors }, () => work(waiting, computed)));
}

async function work(waiting: string[], computed: Computed): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const answer = await ask(worker, name);
    if ('failed' in answer) throw new Error(`${name}: ${answer.failed}`);
    computed.digests[name] = answer.digests;
  }
  worker.terminate();
}

function ask(worker: Worker, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The worker stopped at ${name}: ${message}`));
    worker.postMessage(name);
  });
}

compute(window.computed).then(
  () => {
    window.computed.done = true;
  },
  (error: unknown) => {
    window.computed.failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  },
);
