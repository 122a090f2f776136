import type { Table } from '../lib/define.ts';
import { plain } from '../lib/quantity.ts';
import { type Column, tableOf } from '../lib/tableOf.ts';
import { type Compared, compared } from './compared.ts';
import { printedBy } from './numbers.ts';
import type { SearchParams } from './params.ts';
import { type SearchResult, stages } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: SearchResult, params: SearchParams): Table[] {
  const { trials, best, halving } = result;
  const auc = <Row>(label: string, of: (row: Row) => number): Column<Row> => ({ label, ...plain(4), of });
  const numbers = Array.from(trials.keys());
  return [
    tableOf('ways', 'What each way of choosing ends at, and what it costs', compared(result, params), {
      way: { label: 'Chosen', of: ({ name }) => name },
      validation: { label: 'Validation AUC', ...plain(4), interval: true, of: ({ printed }: Compared) => printed },
      truth: auc('True AUC', ({ truth }) => truth),
      trees: { label: 'Trees fitted', ...plain(0), of: ({ trees }) => trees },
    }),
    tableOf('trials', 'The settings in the order in which they are tried', numbers, {
      number: { label: 'Setting', ...plain(0), of: (i) => i + 1 },
      rate: { label: 'Learning rate', ...plain(3), of: (i) => trials[i].setting.rate },
      leaves: { label: 'Leaves at most', ...plain(0), of: (i) => trials[i].setting.leaves },
      minLeaf: { label: 'Smallest leaf', ...plain(0), of: (i) => trials[i].setting.minLeaf },
      grown: { label: 'Leaves grown', ...plain(0), of: (i) => trials[i].grown },
      validation: auc('Validation AUC', (i) => printedBy(trials[i])),
      truth: auc('True AUC', (i) => trials[i].truth),
      best: { label: 'Best so far', ...plain(0), of: (i) => best[i] + 1 },
    }),
    tableOf('stages', 'Validation AUC while trees are added, and how far halving fits each setting', numbers, {
      number: { label: 'Setting', ...plain(0), of: (i) => i + 1 },
      ...Object.fromEntries(
        stages.map((after, stage) => [
          `after${after}`,
          auc(`After ${after} trees`, (i: number) => trials[i].validation[stage]),
        ]),
      ),
      reached: {
        label: 'Trees under halving',
        ...plain(0),
        of: (i) => stages[halving.rounds.filter((alive) => alive.includes(i)).length - 1],
      },
    }),
  ];
}
