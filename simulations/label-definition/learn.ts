import { type Columns, takeRows } from '../lib/columns.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { carrierEffects } from '../lib/parcels.ts';
import type { Bookings } from './bookings.ts';
import type { Kept } from './label.ts';
import type { LabelDefinitionParams } from './params.ts';

/** The columns that are known at booking. */
export function columnsOf(bookings: Bookings, { promise }: LabelDefinitionParams): Columns {
  const { distance, weight, slack, carrier, forecast, left } = bookings;
  const carriers = carrierEffects.map(() => new Float64Array(carrier.length));
  carrier.forEach((c, i) => {
    carriers[c][i] = 1;
  });
  return [distance, weight, slack, ...carriers, forecast, ...(promise === 'day' ? [left] : [])];
}

/** A logistic regression of the label; where it knows one class only, the same probability for everybody. */
export function learn(X: Columns, { rows, y }: Kept): (X: Columns) => Float64Array {
  const late = y.reduce((sum, label) => sum + label, 0);
  if (late === 0 || late === y.length) return (query) => new Float64Array(query[0].length).fill(late / y.length);
  const { probabilities } = logisticRegression(takeRows(X, rows), y);
  return probabilities;
}
