import { parentPort } from 'node:worker_threads';
import { type AnyModel, measureAll } from '../simulations/lib/define.ts';
import type { Job } from '../simulations/lib/job.ts';
import type { WorldAnswer } from './run.ts';

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(job));
});

async function answer({ name, params }: Job): Promise<WorldAnswer> {
  try {
    const { default: model } = (await import(`../simulations/${name}/model.ts`)) as { default: AnyModel };
    return { measures: measureAll(model, model.run(params), params) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
