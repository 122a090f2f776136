import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countVerdicts, drawGame, verdictOf } from '../../src/components/hunt/game.ts';
import { huntColumn } from '../../src/course/huntColumn.ts';
import { huntProblems } from '../../src/course/huntProblems.ts';
import { trapKinds } from '../../src/course/huntWords.ts';

const file = parse(readFileSync(new URL('../../content/availability.yaml', import.meta.url), 'utf8')) as object;
const entries = Object.entries(file).map(([id, data]) => ({ id, data: huntColumn.parse(data) }));
const columns = entries.map(({ id, data }) => ({ name: id, ...data }));
const kinds = Object.keys(trapKinds).sort();

describe('the columns of the availability hunt', () => {
  test('hold together', () => {
    expect(huntProblems(entries)).toEqual([]);
  });

  test('have other answers for traps than no', () => {
    const traps = columns.filter(({ trap }) => trap);
    expect(traps.map(({ answer }) => answer).sort()).toEqual(['but', 'but', 'but', 'but', 'no', 'no']);
  });

  test('are refused where one is missing, a trap is safe, or a place does not fit', () => {
    const [first, ...rest] = entries;
    const changed = (change: object) => huntProblems([{ ...first, data: { ...first.data, ...change } }, ...rest]);
    expect(huntProblems(rest)).toContain('There are 23 columns. There should be 24.');
    expect(changed({ trap: 'later' })).toContain('booked_at: a trap can not be read at booking.');
    expect(changed({ at: 'evening' })).toContain('booked_at: the answer "yes" does not fit "evening".');
    expect(changed({ answer: 'but', at: 'later' })[0]).toContain('"instead" should stand there');
    expect(huntProblems([...rest, { ...first, id: 'final_date' }])).toContain(
      'final_date: the name gives the answer away.',
    );
    expect(huntProblems(entries.filter(({ data }) => data.trap !== 'backfilled'))).toContain(
      'No column is a trap of the kind "backfilled".',
    );
  });
});

describe('every game', () => {
  const games = Array.from({ length: 200 }, (_, game) => drawGame(columns, game + 1));

  test('has 14 different columns, a trap of each kind, and five or more that can be read', () => {
    for (const game of games) {
      expect(new Set(game.map(({ name }) => name)).size).toBe(14);
      expect(game.flatMap(({ trap }) => trap ?? []).sort()).toEqual(kinds);
      expect(game.filter(({ answer }) => answer === 'yes').length).toBeGreaterThanOrEqual(5);
    }
  });

  test('is the same for the same number, and together they ask everything', () => {
    expect(drawGame(columns, 7)).toEqual(games[6]);
    expect(new Set(games.flatMap((game) => game.map(({ name }) => name))).size).toBe(24);
    expect(new Set(games.map(([{ name }]) => name)).size).toBeGreaterThan(12);
  });
});

describe('an answer', () => {
  test('lets in a leak, gives a signal away, or does neither, whatever was answered before', () => {
    const [yes, but, no] = (['yes', 'but', 'no'] as const).map((answer) => ({ answer }));
    expect([verdictOf(yes, 'yes'), verdictOf(yes, 'but'), verdictOf(yes, 'no')]).toEqual([
      'right',
      'miss',
      'givenAway',
    ]);
    expect([verdictOf(but, 'yes'), verdictOf(but, 'but'), verdictOf(but, 'no')]).toEqual(['leak', 'right', 'miss']);
    expect([verdictOf(no, 'yes'), verdictOf(no, 'but'), verdictOf(no, 'no')]).toEqual(['leak', 'miss', 'right']);
    const said = drawGame(columns, 1).map((column) => ({ column, answer: 'yes' as const }));
    const counts = countVerdicts(said);
    expect(counts).toEqual(countVerdicts([...said].reverse()));
    expect(counts.leak).toBe(said.filter(({ column }) => column.answer !== 'yes').length);
    expect(counts.givenAway + counts.miss).toBe(0);
  });
});
