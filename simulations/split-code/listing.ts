import type { Listing, Piece, Slot } from '../lib/listing.ts';
import { firstDate } from './params.ts';

const choose = (param: string, label: string): Slot => ({ param, label });
const date = (param: string, label: string): Slot => ({ param, label, since: firstDate });
const drop = (param: string, column: string): Piece[] => [
  '    ',
  { param, label: `Drop the column ${column}`, text: `"${column}",` },
];

/** The program of the exercise. What it does is in `execute.ts`. */
export const listing: Listing = {
  order: 'order',
  blocks: [
    { lines: [['parcels = pd.read_csv("parcels.csv", parse_dates=["booked_at", "settled_at"])']] },
    {
      step: 'encode',
      lines: [
        [],
        ['# Learn the late rate of every route'],
        ['rates = route_rates(', choose('encodeOn', 'Rows that the route rates are learnt from'), ')'],
      ],
    },
    {
      step: 'split',
      lines: [
        [],
        ['# Train to the end of June, test on July. Labels settle 14 days after booking'],
        [
          'train_until = pd.Timestamp("',
          date('trainDay', 'Date at which training ends'),
          choose('trainClock', 'Time of day at which training ends'),
          '")',
        ],
        ['gap = pd.Timedelta(days=', choose('gapDays', 'Length of the gap in days'), ')'],
        [
          'test_from = pd.Timestamp("',
          date('testDay', 'Date at which the test begins'),
          '")',
          choose('useGap', 'What is added to the start of the test'),
        ],
        [
          'train = parcels[parcels["booked_at"] ',
          choose('trainOperator', 'Comparison that picks the training rows'),
          ' train_until]',
        ],
        [
          'test = parcels[parcels["booked_at"] ',
          choose('testOperator', 'Comparison that picks the test rows'),
          ' test_from]',
        ],
      ],
    },
    {
      step: 'clean',
      lines: [
        [],
        ['# A parcel that was scanned twice stands in the table twice'],
        ['parcels = parcels.sort_values("booked_at").drop_duplicates("parcel_id")'],
      ],
    },
    {
      lines: [
        [],
        ['# The columns that the model does not get'],
        ['drop = ['],
        ['    "route", "settled_at",'],
        drop('dropLate', 'late'),
        drop('dropClaimStatus', 'claim_status'),
        drop('dropPromisedHours', 'promised_hours'),
        drop('dropBookedAt', 'booked_at'),
        drop('dropParcelId', 'parcel_id'),
        [']'],
        [],
        ['model = HistGradientBoostingClassifier(**settings)'],
        ['model.fit(rates.on_training(train).drop(columns=drop), train["late"])'],
        ['score = model.predict_proba(rates.on_new(test).drop(columns=drop))[:, 1]'],
        ['print(roc_auc_score(test["late"], score))'],
      ],
    },
  ],
};
