import type { Table } from '../lib/define.ts';
import { dateAt } from '../lib/listing.ts';
import { firstDate, tableDays } from './params.ts';
import type { SplitCodeResult } from './result.ts';

/** The judgement and the days as tables. */
export function tables(result: SplitCodeResult): Table[] {
  const { days, checks } = result;
  return [
    {
      name: 'days',
      caption: 'Rows of each day by the part in which they ended',
      columns: [
        { key: 'day', label: 'Day' },
        { key: 'train', label: 'Training' },
        { key: 'test', label: 'Test' },
        { key: 'both', label: 'Both' },
        { key: 'unused', label: 'Neither' },
        { key: 'removed', label: 'Removed' },
      ],
      rows: Array.from({ length: tableDays }, (_, day) => [
        dateAt(firstDate, day),
        days.train[day],
        days.test[day],
        days.both[day],
        days.unused[day],
        days.removed[day],
      ]),
    },
    {
      name: 'checks',
      caption: 'What was checked',
      columns: [
        { key: 'question', label: 'Check' },
        { key: 'verdict', label: 'Verdict' },
        { key: 'evidence', label: 'Evidence' },
      ],
      rows: checks.map(({ question, verdict, evidence }) => [question, verdict, evidence]),
    },
  ];
}
