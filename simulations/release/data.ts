import type { Table } from '../lib/define.ts';
import type { ReleaseParams } from './params.ts';
import { release } from './release.ts';
import type { Look } from './result.ts';
import { countCells, countColumns } from './tables.ts';

/** Every minute that a guardrail looked at, strategy by strategy. */
export function looksOf(params: ReleaseParams): Look[] {
  const { six, chosen } = release(params);
  return [...new Set([...Object.values(six), chosen])].flatMap(({ looks }) => looks);
}

/** Every minute as the guardrails saw it. */
export function data(params: ReleaseParams): Table[] {
  return [
    {
      name: 'minutes',
      caption: 'Every minute that a guardrail looked at, by strategy',
      columns: [
        { key: 'strategy', label: 'Strategy' },
        { key: 'minute', label: 'Minute' },
        { key: 'concurrent', label: 'Control in the same minute' },
        ...countColumns('new', 'New version'),
        ...countColumns('control', 'Control'),
      ],
      rows: looksOf(params).map(({ lane, minute, concurrent, candidate, control }) => [
        lane,
        minute,
        concurrent ? 1 : 0,
        ...countCells(candidate),
        ...countCells(control),
      ]),
    },
  ];
}
