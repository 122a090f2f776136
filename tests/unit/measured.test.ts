import { expect, test } from 'vitest';
import type { AnyModel } from '../../simulations/lib/define.ts';
import { worldsOf } from '../../simulations/lib/job.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { type Entry, entryOf, readRecorded, recordedNames } from '../../worlds/recorded.ts';
import { runWorlds } from '../../worlds/run.ts';
import { hashOf } from '../../worlds/store.ts';
import { inWords } from '../../worlds/wanted.ts';

/** Of the numbers whose sources stand as recorded, a twentieth is run again, each day another one. */
const PARTS = 20;
/** For 200 worlds on a busy machine. */
const PATIENCE_MS = 1_800_000;
const today = Math.floor(Date.now() / 86_400_000) % PARTS;

interface Recorded {
  title: string;
  name: string;
  entry: Entry;
  params: ReturnType<typeof defaults>;
  stale: boolean;
}

const all = (await Promise.all(recordedNames().map(recordedOf))).flat();
const chosen = all.filter(({ title, stale }) => stale || partOf(title) === today);

test('numbers are recorded', () => {
  expect(all.length).toBeGreaterThan(0);
});

// The store is not asked: it could only give back what was recorded from it.
test.each(chosen)(
  'is what its worlds give, to the bit: $title',
  async ({ title, name, entry, params }) => {
    const worlds = await runWorlds(worldsOf({ name, params }, entry.worlds));
    const wanted = { ...entry, measures: Object.keys(entry.measures), each: Object.keys(entry.values ?? {}) };
    const again = JSON.parse(JSON.stringify(entryOf(wanted, worlds))) as Entry;
    const help = `evidence/measured/${name}.json, ${title}: recorded numbers (expected) are not what the model gives (received). If the model was meant to change, run: npm run measure`;
    expect(again.measures, help).toEqual(entry.measures);
    expect(again.values, help).toEqual(entry.values);
  },
  PATIENCE_MS,
);

async function recordedOf(name: string): Promise<Recorded[]> {
  const { default: model } = (await import(`../../simulations/${name}/model.ts`)) as { default: AnyModel };
  return readRecorded(name).map((entry) => {
    const params = { ...defaults(model.params), ...entry.params };
    return { title: inWords(name, entry), name, entry, params, stale: hashOf({ name, params }) !== entry.hash };
  });
}

/** A number below PARTS that depends on the text alone. */
function partOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return sum % PARTS;
}
