import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { summarise } from '../../simulations/lib/replicate.ts';
import { recordedNumbers } from '../../src/integrations/recordedNumbers.ts';
import { lacking } from '../../worlds/lacking.ts';
import { type Entry, entryOf, holds, summaryOf } from '../../worlds/recorded.ts';
import { inWords, together, type Wanted } from '../../worlds/wanted.ts';

const wanted: Wanted = { params: { split: 'time' }, worlds: 3, hash: 'abc', measures: ['auc', 'none'], each: ['auc'] };
const worlds = [
  { auc: 0.7, none: NaN, other: 1 },
  { auc: 0.1 + 0.2, none: NaN, other: 2 },
  { auc: 0.8, none: 1, other: 3 },
];
/** As a build reads it. */
const written: Entry = JSON.parse(JSON.stringify(entryOf(wanted, worlds)));

describe('an entry', () => {
  test('gives back what its worlds say, to the bit', () => {
    expect(summaryOf(written, 'auc')).toEqual(summarise(worlds.map(({ auc }) => auc)));
    expect(summaryOf(written, 'none')).toEqual(summarise([NaN, NaN, 1]));
    expect(written.values).toEqual({ auc: worlds.map(({ auc }) => auc) });
  });

  test('holds what was wanted of it, and nothing of other worlds', () => {
    expect(holds(written, wanted)).toBe(true);
    expect(holds(written, { ...wanted, each: [] })).toBe(true);
    expect(holds(written, { ...wanted, each: ['none'] })).toBe(false);
    expect(holds(written, { ...wanted, measures: ['other'] })).toBe(false);
    expect(holds(written, { ...wanted, worlds: 4 })).toBe(false);
    expect(holds(written, { ...wanted, params: {} })).toBe(false);
  });
});

test('what two pages want of the same worlds is measured once', () => {
  expect(together(wanted, { ...wanted, measures: ['other', 'auc'], each: [] })).toMatchObject({
    measures: ['auc', 'none', 'other'],
    each: ['auc'],
  });
  expect(inWords('leakage', wanted)).toBe('leakage (split=time), 3 worlds');
  expect(inWords('leakage', { params: {}, worlds: 1 })).toBe('leakage (as it stands), 1 world');
});

describe('a build', () => {
  const end = async () => {
    const dir = mkdtempSync(join(tmpdir(), 'flywheel-dist-'));
    const hook = recordedNumbers().hooks['astro:build:generated'];
    const given = { dir: pathToFileURL(`${dir}/`) } as Parameters<NonNullable<typeof hook>>[0];
    let message = '';
    try {
      await hook?.(given);
    } catch (error) {
      message = (error as Error).message;
    }
    return { message, isLeft: existsSync(dir) };
  };
  beforeEach(() => {
    lacking().length = 0;
  });

  test('that lacks nothing goes on', async () => {
    expect(await end()).toEqual({ message: '', isLeft: true });
  });

  test('that lacks numbers says which and what to run, and leaves no page behind', async () => {
    lacking().push({ page: '/sessions/a/', what: 'auc of leakage (split=time), 40 worlds', stale: true });
    for (let k = 0; k < 20; k++)
      lacking().push({ page: '/labs/b/', what: `loss of drift (seed=${k}), 1 world`, stale: false });
    const { message, isLeft } = await end();
    expect(isLeft).toBe(false);
    expect(message).toContain('20 are not recorded in evidence/measured/, and 1 were recorded before the sources');
    expect(message).toContain('/sessions/a/ quotes auc of leakage (split=time), 40 worlds');
    expect(message).toContain('… and 9 more');
    expect(message).toContain('Run: npm run measure');
  });
});
