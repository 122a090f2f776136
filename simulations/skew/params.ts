import { choice, flag, number, seed, type Values } from '../lib/params.ts';
import { type joins, type Skew, skews } from './names.ts';

const inServing = { group: 'Skew in serving' };
const only = (is: readonly Skew[], otherwise: string) => ({ when: { param: 'skew', is, otherwise } });

export const params = {
  part: choice({
    label: 'What to look at',
    help: 'Every run computes both. The picture shows one of them.',
    default: 'join',
    options: { join: 'point-in-time join', serving: 'skew in serving' },
  }),

  join: choice({
    label: 'The training table takes the late rate',
    help: 'All five are fitted. The one chosen is marked, and the headline numbers are about it.',
    group: 'The join',
    default: 'eventTime',
    options: {
      ownDay: 'of a window with the parcel’s own day',
      eventTime: 'by event time: the days before the parcel',
      available: 'by availability time: labels settled by then',
      snapshot: 'from the latest snapshot, for all rows',
      without: 'not at all: no aggregate',
    } satisfies typeof joins,
  }),
  settleDays: number({
    label: 'A label settles after',
    help: 'A label of day d may be used from day d + this + 1 on. With 0 it may be used on the next day.',
    group: 'The join',
    unit: 'days',
    default: 7,
    min: 0,
    max: 30,
    step: 1,
  }),
  windowDays: number({
    label: 'Window of the late rate',
    group: 'The join',
    unit: 'days',
    default: 7,
    min: 1,
    max: 60,
    step: 1,
  }),
  phi: number({
    label: 'Memory of a depot, φ',
    help: 'The correlation of the state of a depot with its state on the day before. With 0 yesterday says nothing about today.',
    group: 'The join',
    default: 0.93,
    min: 0,
    max: 0.99,
    step: 0.01,
  }),

  skew: choice({
    label: 'In serving, what goes wrong?',
    help: 'All are computed for the model that was joined by availability time. The one chosen is marked.',
    ...inServing,
    default: 'constant',
    options: skews,
  }),
  rate: number({
    label: 'Requests that are hit',
    help: 'Each request is hit independently. With 0 serving is right.',
    ...inServing,
    ...only(
      ['miles', 'offset', 'missing', 'swapped', 'constant'],
      'Nulls have a share of their own, and a rare refresh has a period.',
    ),
    unit: '%',
    default: 100,
    min: 0,
    max: 100,
    step: 1,
  }),
  nullRate: number({
    label: 'Nulls among the requests',
    help: 'In training there are none. In serving x1 is null in these, and filled with −3 in place of the mean, 0.',
    ...inServing,
    ...only(['nulls'], 'Acts on nulls only.'),
    unit: '%',
    default: 20,
    min: 0,
    max: 100,
    step: 1,
  }),
  refreshDays: number({
    label: 'The served aggregate is refreshed every',
    help: 'With 0 or 1 it is as fresh as in training.',
    ...inServing,
    ...only(['refresh'], 'Acts on the rare refresh only.'),
    unit: 'days',
    default: 14,
    min: 0,
    max: 30,
    step: 1,
  }),
  compare: flag({
    label: 'Log features, and compare',
    help: 'Without a log of the features as served, nothing but errors, latency, predictions and settled labels can be looked at.',
    ...inServing,
    default: true,
  }),
  shadowed: number({
    label: 'Requests that are computed again',
    help: 'For these, the training code computes each feature once more, and every value must be equal.',
    ...inServing,
    more: true,
    unit: 'requests',
    default: 200,
    min: 1,
    max: 3360,
    step: 1,
  }),
  limit: choice({
    label: 'Limits of the distribution checks',
    help: 'Rows of one depot are alike for weeks. A limit from whole weeks of the past takes that into account, the textbook limit does not.',
    ...inServing,
    more: true,
    default: 'past',
    options: {
      past: 'from four weeks of each depot in the past',
      independent: 'from the textbook, for independent rows',
    },
  }),
  // Of the worlds that were tried, the one whose single run lies nearest to the means over many.
  seed: seed({ default: 2 }),
};

export type SkewParams = Values<typeof params>;
