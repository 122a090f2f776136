import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { counted, knownOn, MORNINGS, playedRelease, playedYear, rungBy } from '../../src/computed/wheel.ts';
import { incidents } from '../../src/course/incidents.ts';
import { cause } from '../../src/course/wheelShape.ts';

const written: Record<string, unknown> = parse(
  readFileSync(new URL('../../content/wheel.yaml', import.meta.url), 'utf8'),
);
const causes = new Map(Object.entries(written).map(([name, one]) => [name, cause.parse(one)]));
const played = await Promise.all(
  incidents.map(async (incident) => ({
    incident,
    one: incident.kind === 'release' ? await playedRelease(incident, '') : await playedYear(incident),
  })),
);

test('each cause that is written is behind an incident of its kind, and each incident has one', () => {
  for (const { incident, one } of played) expect(causes.get(one.cause)?.kind).toBe(incident.kind);
  expect(new Set(played.map(({ one }) => one.cause))).toEqual(new Set(causes.keys()));
});

test('the link to a release does not tell its cause', () => {
  for (const { params } of incidents.filter(({ kind }) => kind === 'release')) expect(params.defect).toBe('hidden');
});

test('on a morning, labels of the last two weeks are unknown, and what was served is known', () => {
  const year = played.find(({ incident }) => incident.kind === 'year');
  for (const morning of MORNINGS) {
    const { columns, rows } = knownOn(year!.one, morning);
    const place = (key: string) => columns.findIndex((column) => column.key === key);
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const isSettled = Number(row[place('day')]) + 7 + 14 <= morning;
      expect(row[place('late')] !== null).toBe(isSettled);
      expect(row[place('auc')] !== null).toBe(isSettled);
      expect(row[place('predicted')]).toBeTypeOf('number');
    }
  }
});

test('a monitor that has rung by a morning stays in the list of the next, in the order of its first alarm', () => {
  for (const { incident, one } of played) {
    if (incident.kind === 'release') continue;
    let before: string[] = [];
    for (const morning of MORNINGS) {
      const rung = rungBy(one, morning);
      expect(rung.map(({ day }) => day)).toEqual(rung.map(({ day }) => day).sort((a, b) => a - b));
      expect(rung.map(({ monitor }) => monitor)).toEqual(expect.arrayContaining(before));
      before = rung.map(({ monitor }) => monitor);
    }
  }
});

test('what is counted of a release only grows', () => {
  for (const { incident, one } of played) {
    if (incident.kind === 'year') continue;
    const { rows } = counted(one);
    for (const [k, row] of rows.slice(1).entries()) {
      row.forEach((cell, at) => {
        expect(Number(cell)).toBeGreaterThanOrEqual(Number(rows[k][at]));
      });
    }
  }
});
