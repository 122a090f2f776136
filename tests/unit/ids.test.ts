import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageIds } from '../../src/course/pageIds.ts';
import { currentId, formerIds, type IdKind, RENAMES, SINGLES } from '../../src/state/renames.ts';
import frozen from '../ids.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const pages = [
  ['home', readFileSync(new URL('src/pages/index.astro', root), 'utf8')],
  ...['sessions', 'exercises'].flatMap((kind) => filesOf(kind).map(({ id, text }) => [`${kind}/${id}`, text])),
];
const there: Record<IdKind, Record<string, string>> = {
  sessions: named(filesOf('sessions').map(({ id }) => id)),
  exercises: named(filesOf('exercises').map(({ id }) => id)),
  drills: named(filesOf('drills').map(({ id }) => id)),
  questions: Object.fromEntries(
    pages.flatMap(([page, text]) => pageIds(text).questions.map(({ id, asks }) => [`${page}/${id}`, asks])),
  ),
  templates: named(filesOf('templates').map(({ id }) => id)),
  trials: named(pages.flatMap(([page, text]) => pageIds(text).trials.map((id) => `${page.split('/')[1]}.${id}`))),
  singles: named(SINGLES),
};
const kinds: IdKind[] = ['sessions', 'exercises', 'drills', 'questions', 'templates', 'trials', 'singles'];
const known: Record<IdKind, Record<string, string>> = {
  sessions: named(frozen.sessions),
  exercises: named(frozen.exercises),
  drills: named(frozen.drills),
  questions: frozen.questions,
  templates: named(frozen.templates),
  trials: named(frozen.trials),
  singles: named(frozen.singles),
};

// Readers have saved their work under these ids, and others have linked to them.
describe.each(kinds)('the ids of %s', (kind) => {
  test('never vanish without an entry among the renames (src/state/renames.ts)', () => {
    const gone = Object.keys(known[kind]).filter((id) => {
      const now = currentId(kind, id);
      return now !== null && !Object.hasOwn(there[kind], now);
    });
    expect(
      gone,
      `Give each an entry in src/state/renames.ts: its new id, or null where nothing took its place.`,
    ).toEqual([]);
  });

  test('are all frozen (tests/ids.json)', () => {
    const fresh = Object.keys(there[kind]).filter((id) => !Object.hasOwn(known[kind], id));
    expect(fresh, `Add each to "${kind}" in tests/ids.json; from then on it stays.`).toEqual([]);
  });

  test('are not renamed to what is not there, in a ring, or while they are still in use', () => {
    for (const id of Object.keys(RENAMES[kind])) {
      expect(Object.hasOwn(known[kind], id), `${id} never was an id`).toBe(true);
      expect(Object.hasOwn(there[kind], id), `${id} is renamed and still there`).toBe(false);
    }
  });

  test('carry no number of a place in an order', () => {
    expect(Object.keys(there[kind]).filter((id) => /(^|\/)\d/.test(id))).toEqual([]);
  });
});

test('a question that asks something else has another id', () => {
  for (const [id, asks] of Object.entries(there.questions)) {
    expect(asks, `${id} asked this when its id was frozen: answers to that are kept under it`).toBe(
      known.questions[id],
    );
  }
});

test('no two pages keep their trials under one name', () => {
  const names = pages.map(([page]) => page.split('/')[1]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe('a rename', () => {
  const renames = {
    ...RENAMES,
    exercises: { audit: 'leak-audit', 'leak-audit': 'leakage', old: null, a: 'b', b: 'a' },
  };
  test('is followed to the id that stands today', () => {
    expect(['audit', 'leak-audit', 'leakage', 'old'].map((id) => currentId('exercises', id, renames))).toEqual([
      'leakage',
      'leakage',
      'leakage',
      null,
    ]);
  });
  test('is followed back to every id before', () => {
    expect(formerIds('exercises', 'leakage', renames)).toEqual(['audit', 'leak-audit']);
    expect(formerIds('drills', 'leakage', renames)).toEqual([]);
  });
  test('in a ring ends', () => {
    expect(['a', 'b']).toContain(currentId('exercises', 'a', renames));
  });
});

function filesOf(kind: string): { id: string; text: string }[] {
  const pattern = {
    sessions: 'content/sessions/*/index.mdx',
    drills: 'content/drills/*.yaml',
    templates: 'content/templates/*.yaml',
  }[kind];
  return globSync(pattern ?? `content/${kind}/*.mdx`, { cwd: root })
    .sort()
    .map((file) => ({
      id: (file.split('/')[2] ?? '').replace(/^\d+-/, '').replace(/\.\w+$/, ''),
      text: readFileSync(new URL(file, root), 'utf8'),
    }));
}

function named(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, '']));
}
