import type { Table } from '../lib/define.ts';
import { formatNumber } from '../lib/format.ts';
import { members, plain } from '../lib/quantity.ts';
import { type Column, tableOf } from '../lib/tableOf.ts';
import type { Counts } from './counts.ts';
import { blindSpot, lanes } from './lanes.ts';
import { bare, cost, exposed, hurt, reached, toAlarm, toSafety, usersExposed, usersHurt } from './numbers.ts';
import { watchedMinutes } from './params.ts';
import { type Lane, type ReleaseResult, signs } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: ReleaseResult): Table[] {
  return [fates(result), traffic(result), evidence(result)];
}

/** The six strategies, and the reader where it is the reader's turn. */
function lanesOf({ strategies: six, chosen }: ReleaseResult): Lane[] {
  return [...(chosen.name === 'onCall' ? [chosen] : []), ...Object.values(six)];
}

function fates(result: ReleaseResult): Table {
  return tableOf('strategies', 'What became of the same release under each strategy, in two hours', lanesOf(result), {
    strategy: { label: 'Strategy', of: ({ name }) => lanes[name] },
    hurt: bare(hurt),
    exposed: bare(exposed),
    usersHurt: bare(usersHurt),
    usersExposed: bare(usersExposed),
    alarm: { ...bare(toAlarm), digits: 0 },
    by: { label: 'Alarmed by', of: ({ alarm }) => alarm && signs[alarm.by] },
    safe: bare(toSafety),
    cost,
    end: reached,
    blind: { label: 'Blind to', of: ({ name }) => blindSpot(name) },
  });
}

const stretch = 10;

/** Stretches of ten minutes, instead of 120 lines. */
function traffic(result: ReleaseResult): Table {
  const starts = Array.from({ length: watchedMinutes / stretch }, (_, k) => k * stretch);
  const counted = (label: string, counts: Int32Array): Column<number> => ({
    label,
    ...plain(0),
    of: (first) => counts.subarray(first, first + stretch).reduce((sum, n) => sum + n, 0),
  });
  const ofLanes = lanesOf(result).flatMap(({ name, exposedBy, hurtBy }) => [
    [`${name}New`, counted(`New version: ${lanes[name]}`, exposedBy)],
    [`${name}Hurt`, counted(`Hurt: ${lanes[name]}`, hurtBy)],
  ]);
  return tableOf(
    'traffic',
    'Requests that the new version answered, and events beyond what the old one would have had',
    starts,
    {
      from: { label: 'From minute', ...plain(0), of: (first) => first },
      to: { label: 'to', ...plain(0), of: (first) => first + stretch },
      requests: counted('All requests', result.requests),
      ...(Object.fromEntries(ofLanes) as Record<string, Column<number>>),
    },
  );
}

function evidence({ chosen: { name, evidence }, seen }: ReleaseResult): Table {
  const { curves, line } = evidence;
  const statistics = curves.map(({ sign, values }): [string, Column<number>] => [
    `evidence_${sign}`,
    { label: `Statistic, ${signs[sign]}`, ...plain(2), of: (minute) => values[minute] },
  ]);
  return tableOf(
    'evidence',
    `What the guardrail has seen after each minute (${lanes[name]}); it acts at ${formatNumber(line, 2)}`,
    Array.from(seen.candidate.keys()),
    {
      minute: { label: 'After minute', ...plain(0), of: (minute) => minute + 1 },
      ...countColumns<number>('new', 'New version', (minute) => seen.candidate[minute]),
      ...countColumns<number>('control', 'Control', (minute) => seen.control[minute]),
      ...Object.fromEntries(statistics),
    },
  );
}

const countNames = { requests: 'requests', errors: 'errors', slow: 'slow', lates: 'predicted late' } as const;

/** The columns of what one version has shown, of which the first names it. */
export function countColumns<Row>(key: string, label: string, of: (row: Row) => Counts): Record<string, Column<Row>> {
  const columns = members(countNames).map((count): [string, Column<Row>] => [
    `${key}_${count}`,
    {
      label: count === 'requests' ? `${label}: ${countNames[count]}` : countNames[count],
      ...plain(0),
      of: (row) => of(row)[count],
    },
  ]);
  return Object.fromEntries(columns);
}
