/// <reference lib="webworker" />
import { measureAll } from '../../simulations/lib/define.ts';
import { loadModel } from '../simulations.ts';
import type { Answer, Request } from './messages.ts';
import { outcomeOf } from './outcome.ts';

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
  self.postMessage(await answer(request));
};

async function answer({ id, kind, name, params }: Request): Promise<Answer> {
  try {
    const model = await loadModel(name);
    switch (kind) {
      case 'run':
        return { id, kind, outcome: outcomeOf(model, params) };
      case 'measure':
        return { id, kind, measures: measureAll(model, model.run(params), params) };
      case 'export': {
        const result = model.run(params);
        return {
          id,
          kind,
          files: {
            tables: model.tables(result, params),
            data: model.data?.(params) ?? [],
            python: model.python?.(result, params) ?? null,
          },
        };
      }
    }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
