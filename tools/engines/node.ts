import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyModel } from '../../simulations/lib/define.ts';
import { digestsOf } from '../../tests/digests/compute.ts';
import type { Recorded } from '../../tests/digests/recorded.ts';
import { ROOT } from '../command.mjs';

/** What the record of every simulation is in this process. */
export async function computeInNode(): Promise<Record<string, Recorded>> {
  const folder = join(ROOT, 'simulations');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'model.ts')));
  const computed: Record<string, Recorded> = {};
  for (const name of names.sort()) {
    const { default: model } = (await import(`../../simulations/${name}/model.ts`)) as { default: AnyModel };
    computed[name] = { version: model.version, digests: Object.fromEntries(digestsOf(model)) };
  }
  return computed;
}
