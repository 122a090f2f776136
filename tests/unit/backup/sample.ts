import { makeBackup } from '../../../src/state/backup/make.ts';
import type { KeptData, KeptKind } from '../../../src/state/kept.ts';
import { kept, nameOf } from '../../../src/state/kept.ts';
import { encode, keyOf, type Shape } from '../../../src/state/stored.ts';
import { fakeStorage } from '../fakeStorage.ts';

export const NOW = new Date('2026-11-28T21:40:00.000Z');

/** The key and the text of one entry. */
export const entry = <K extends KeptKind>(kind: K, id: string, data: KeptData[K]): [string, string] => [
  keyOf(nameOf(kind, id)),
  encode(kept[kind] as Shape<KeptData[K]>, data),
];

const asked = { simulation: 'leakage', kind: 'number', measures: ['production'] };

/** What one reader has made on one device. */
export const here = (): Record<string, string> =>
  Object.fromEntries([
    entry('work', 'leakage-audit', {
      answers: { a: 'mine', b: 'mine' },
      before: { 0: 1 },
      after: {},
      opened: false,
      elsewhere: false,
    }),
    entry('prediction', 'sessions/splitting/production', { asked, reply: 0.7, sure: 80, right: true }),
    entry('reading', 'splitting', { read: '2026-11-03' }),
    ['flywheel:theme', 'dark'],
  ]);

/** And on another. */
export const there = (): Record<string, string> =>
  Object.fromEntries([
    entry('work', 'leakage-audit', {
      answers: { b: 'theirs', c: 'theirs' },
      before: { 1: 2 },
      after: { 1: 0 },
      opened: true,
      elsewhere: false,
    }),
    entry('prediction', 'sessions/splitting/production', { asked, reply: 0.9, sure: null, right: false }),
    entry('prediction', 'sessions/splitting/true-split', {
      asked: { ...asked, kind: 'choice', measures: ['optimismGap', 'optimismRandom'] },
      reply: 'optimismGap',
      sure: 95,
      right: true,
    }),
    entry('program', 'mend-the-split', { values: { rows: 5, late: true }, text: 'rows = 5\n"ü" \\ end' }),
    entry('trial', 'release.quarter', { plan: { gate: 'none' }, report: 'Three days.', tried: null }),
    entry('reading', 'monitoring', { read: '2026-11-20' }),
    entry('safekeeping', 'device', { backup: '2026-11-01T00:00:00.000Z' }),
  ]);

export const backupOf = (texts: Record<string, string>) => makeBackup(fakeStorage(texts).tab(), NOW);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
