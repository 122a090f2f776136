import { loadModel } from '../../src/simulations.ts';
import { digestsOf } from '../../tests/digests/compute.ts';

/** The digests of one simulation by setting, or why there are none. */
export type Answer = { digests: Record<string, string> } | { failed: string };

self.onmessage = async ({ data: name }: MessageEvent<string>) => {
  self.postMessage(await answer(name));
};

async function answer(name: string): Promise<Answer> {
  try {
    return { digests: Object.fromEntries(digestsOf(await loadModel(name))) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
