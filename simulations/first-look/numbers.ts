import type { Table } from '../lib/define.ts';
import { measure, members, percent, plain, type Quantity, type Reading } from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import type { FirstLookParams } from './params.ts';
import { columns, type FirstLookResult, type Pair } from './result.ts';

type Of = Quantity<FirstLookResult, FirstLookParams>;
const one = (label: string, reading: Reading, of: Of['of']) =>
  measure<FirstLookResult, FirstLookParams>({ label, ...reading, of });

export const share = percent(1);
export const together = plain(2);

/** Two columns that say nearly the same. */
export const twins = ({ pairs }: FirstLookResult): Pair =>
  pairs.find(({ of: [first, second] }) => first === 'distance' && second === 'hours') as Pair;

/** What each picture has to show, in a number. */
export const measures = {
  jump: one('Mean weight from week 14 on over the mean before', plain(2, 'times'), ({ jump }) => jump),
  zeros: one('Weights that are exactly 0', share, ({ zeros }) => zeros),
  widestHole: one('Missing weights in the worst week', share, ({ weeks }) =>
    Math.max(...weeks.map(({ missing }) => missing.weight)),
  ),
  twins: one('Correlation of distance and hours of travel', together, (result) => twins(result).correlation),
  lateShare: one('Late parcels', share, ({ late }) => late),
  lateInWorstWeek: one('Late parcels in the worst week', share, ({ weeks }) =>
    Math.max(...weeks.map(({ late }) => late.value)),
  ),
  busiest: one('Parcels in the busiest week', plain(0, 'parcels'), ({ weeks }) =>
    Math.max(...weeks.map(({ parcels }) => parcels)),
  ),
};

/** The numbers behind the pictures. */
export function tables({ weeks, pairs, histogram }: FirstLookResult): Table[] {
  const { width, counts, zeros } = histogram;
  return [
    tableOf('weeks', 'The table week by week (95 % intervals of the late share)', Array.from(weeks.entries()), {
      week: { label: 'Week', ...plain(0), of: ([week]) => week },
      parcels: { label: 'Parcels', ...plain(0), of: ([, { parcels }]) => parcels },
      weight: { label: 'Mean weight as written', ...plain(2), of: ([, { weight }]) => weight },
      ...Object.fromEntries(
        members(columns).map((name) => [
          `missing${name}`,
          {
            label: `${columns[name]} missing`,
            ...percent(0),
            of: ([, { missing }]: [number, FirstLookResult['weeks'][number]]) => missing[name],
          },
        ]),
      ),
      late: { label: 'Late', ...percent(), interval: true, of: ([, { late }]) => late },
    }),
    tableOf('pairs', 'How columns move together (95 % intervals)', pairs, {
      pair: { label: 'Columns', of: ({ of: [first, second] }) => `${columns[first]}, ${columns[second]}` },
      correlation: { label: 'Correlation', ...together, interval: true, of: ({ correlation }) => correlation },
    }),
    tableOf('weights', 'Weights as written; the last row also holds what lies beyond', [-1, ...counts.keys()], {
      from: { label: 'From', ...plain(1), of: (bin) => (bin < 0 ? 0 : bin * width) },
      to: { label: 'to', ...plain(1), of: (bin) => (bin < 0 ? 0 : (bin + 1) * width) },
      count: { label: 'Parcels', ...plain(0), of: (bin) => (bin < 0 ? zeros : counts[bin]) },
    }),
  ];
}
