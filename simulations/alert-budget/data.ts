import type { Table } from '../lib/define.ts';
import { checksOf } from './checks.ts';
import type { AlertBudgetParams } from './params.ts';
import { weeks } from './result.ts';

/** The p-value of every monitor in every check of the year. */
export function data(params: AlertBudgetParams): Table[] {
  const { features, monitors, checksPerWeek } = params;
  const nextCheck = checksOf(params);
  const names = Array.from({ length: monitors }, (_, monitor) =>
    Array.from({ length: features }, (_, feature) => ({
      key: `m${monitor + 1}f${feature + 1}`,
      label: `Monitor ${monitor + 1} of feature ${feature + 1}`,
    })),
  ).flat();
  return [
    {
      name: 'checks',
      caption: 'The p-value of each monitor of each feature, check by check; nothing is wrong',
      columns: [{ key: 'week', label: 'Week' }, { key: 'check', label: 'Check' }, ...names],
      rows: Array.from({ length: weeks * checksPerWeek }, (_, check) => [
        Math.floor(check / checksPerWeek) + 1,
        check + 1,
        ...nextCheck(),
      ]),
    },
  ];
}
