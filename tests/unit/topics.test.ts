import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The topics the course must teach, each with the sessions that owe it, by the session's number. */
const topics: { id: string; topic: string; sessions: string[] }[] = JSON.parse(
  readFileSync(new URL('../topics.json', import.meta.url), 'utf8'),
);
const root = new URL('../../', import.meta.url);

/** The sessions that are there: their number and what their front matter says they cover. */
const sessions = globSync('content/sessions/*/index.mdx', { cwd: root }).map((file) => {
  const number = Number(file.split('/')[2].split('-')[0]);
  const covers = readFileSync(new URL(file, root), 'utf8').match(/^covers: \[(.*)\]$/m)?.[1] ?? '';
  return { name: `S${number}`, file, covers: covers.split(',').map((id) => id.trim()) };
});

describe.each(sessions)('$file', ({ name, covers }) => {
  const owed = topics.filter(({ sessions }) => sessions.includes(name)).map(({ id }) => id);

  test('covers every topic that the plan gives it, or its part of one', () => {
    expect(owed.filter((id) => !covers.some((covered) => isPartOf(covered, id)))).toEqual([]);
  });

  test('claims no topic that the plan gives to another session', () => {
    expect(covers.filter((covered) => !owed.some((id) => isPartOf(covered, id)))).toEqual([]);
  });
});

test('the plan holds 161 topics, each once', () => {
  expect(new Set(topics.map(({ id }) => id)).size).toBe(161);
});

/** C30b is a part of C30. */
function isPartOf(covered: string, id: string): boolean {
  return covered === id || (covered.startsWith(id) && /^[a-z]$/.test(covered.slice(id.length)));
}
