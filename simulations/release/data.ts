import type { Table } from '../lib/define.ts';
import { tableOf } from '../lib/tableOf.ts';
import type { ReleaseParams } from './params.ts';
import { release } from './release.ts';
import type { Look } from './result.ts';
import { countColumns } from './tables.ts';

/** Every minute that a guardrail looked at, strategy by strategy. */
export function looksOf(params: ReleaseParams): Look[] {
  const { six, chosen } = release(params);
  return [...new Set([...Object.values(six), chosen])].flatMap(({ looks }) => looks);
}

/** Every minute as the guardrails saw it. */
export function data(params: ReleaseParams): Table[] {
  return [
    tableOf('minutes', 'Every minute that a guardrail looked at, by strategy', looksOf(params), {
      strategy: { label: 'Strategy', of: ({ lane }) => lane },
      minute: { label: 'Minute', of: ({ minute }) => minute },
      concurrent: { label: 'Control in the same minute', of: ({ concurrent }) => (concurrent ? 1 : 0) },
      ...countColumns<Look>('new', 'New version', ({ candidate }) => candidate),
      ...countColumns<Look>('control', 'Control', ({ control }) => control),
    }),
  ];
}
