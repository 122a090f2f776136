import { loadModel, names } from '../../src/simulations.ts';
import { digestsOf } from '../../tests/digests/compute.ts';
import type { Computed } from './digests.ts';

declare global {
  interface Window {
    computed: Computed;
  }
}

window.computed = { digests: {}, failed: null, done: false };

/** Computes all digests, with a pause after each setting, so that whoever drives the page may look. */
async function compute(computed: Computed): Promise<void> {
  for (const name of names) {
    computed.digests[name] = {};
    for (const [setting, digest] of digestsOf(await loadModel(name))) {
      computed.digests[name][setting] = digest;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

compute(window.computed).then(
  () => {
    window.computed.done = true;
  },
  (error: unknown) => {
    window.computed.failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  },
);
