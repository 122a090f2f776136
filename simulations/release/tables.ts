import type { Table } from '../lib/define.ts';
import { formatNumber } from '../lib/format.ts';
import type { Counts } from './counts.ts';
import { blindSpots, laneNames, signNames } from './names.ts';
import { watchedMinutes } from './params.ts';
import type { Lane, ReleaseResult } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: ReleaseResult): Table[] {
  return [strategies(result), traffic(result), evidence(result)];
}

/** The six strategies, and the reader where it is the reader's turn. */
function lanesOf({ strategies: six, chosen }: ReleaseResult): Lane[] {
  return [...(chosen.name === 'onCall' ? [chosen] : []), ...Object.values(six)];
}

function strategies(result: ReleaseResult): Table {
  return {
    name: 'strategies',
    caption: 'What became of the same release under each strategy, in two hours',
    columns: [
      { key: 'strategy', label: 'Strategy' },
      { key: 'hurt', label: 'Requests hurt', digits: 0 },
      { key: 'exposed', label: 'Requests exposed', digits: 0 },
      { key: 'usersHurt', label: 'Users hurt', digits: 0 },
      { key: 'usersExposed', label: 'Users exposed', digits: 0 },
      { key: 'alarm', label: 'Minutes to the alarm', digits: 0 },
      { key: 'by', label: 'Alarmed by' },
      { key: 'safe', label: 'Minutes to safety', digits: 1 },
      { key: 'cost', label: 'Price of the replicas, €', digits: 2 },
      { key: 'end', label: 'Users on the new version in the end, %', digits: 0 },
      { key: 'blind', label: 'Blind to' },
    ],
    rows: lanesOf(result).map((lane) => [
      laneNames[lane.name],
      lane.hurt,
      lane.exposed,
      lane.usersHurt,
      lane.usersExposed,
      lane.stoppedAt,
      lane.alarm && signNames[lane.alarm.by],
      lane.safeAt,
      lane.cost,
      100 * lane.endShare,
      blindSpots[lane.name],
    ]),
  };
}

const stretch = 10;

/** Stretches of ten minutes, instead of 120 lines. */
function traffic(result: ReleaseResult): Table {
  const lanes = lanesOf(result);
  const from = Array.from({ length: watchedMinutes / stretch }, (_, k) => k * stretch);
  const total = (counts: Int32Array, first: number) =>
    counts.slice(first, first + stretch).reduce((sum, n) => sum + n, 0);
  return {
    name: 'traffic',
    caption: 'Requests that the new version answered, and events beyond what the old one would have had',
    columns: [
      { key: 'from', label: 'From minute', digits: 0 },
      { key: 'to', label: 'to', digits: 0 },
      { key: 'requests', label: 'All requests', digits: 0 },
      ...lanes.flatMap(({ name }) => [
        { key: `${name}New`, label: `New version: ${laneNames[name]}`, digits: 0 },
        { key: `${name}Hurt`, label: `Hurt: ${laneNames[name]}`, digits: 0 },
      ]),
    ],
    rows: from.map((first) => [
      first,
      first + stretch,
      total(result.requests, first),
      ...lanes.flatMap(({ exposedBy, hurtBy }) => [total(exposedBy, first), total(hurtBy, first)]),
    ]),
  };
}

function evidence({ chosen: { name, evidence }, seen }: ReleaseResult): Table {
  const { curves, line } = evidence;
  return {
    name: 'evidence',
    caption: `What the guardrail has seen after each minute (${laneNames[name]}); it acts at ${formatNumber(line, 2)}`,
    columns: [
      { key: 'minute', label: 'After minute', digits: 0 },
      ...countColumns('new', 'New version'),
      ...countColumns('control', 'Control'),
      ...curves.map(({ sign }) => ({ key: `evidence_${sign}`, label: `Statistic, ${signNames[sign]}`, digits: 2 })),
    ],
    rows: seen.candidate.map((candidate, minute) => [
      minute + 1,
      ...countCells(candidate),
      ...countCells(seen.control[minute]),
      ...curves.map(({ values }) => values[minute]),
    ]),
  };
}

/** The columns of what one version has shown. */
export function countColumns(key: string, label: string) {
  return [
    { key: `${key}_requests`, label: `${label}: requests`, digits: 0 },
    { key: `${key}_errors`, label: 'errors', digits: 0 },
    { key: `${key}_slow`, label: 'slow', digits: 0 },
    { key: `${key}_lates`, label: 'predicted late', digits: 0 },
  ];
}

/** Its cells. */
export function countCells({ requests, errors, slow, lates }: Counts): number[] {
  return [requests, errors, slow, lates];
}
