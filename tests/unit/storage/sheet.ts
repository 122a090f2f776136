import * as v from 'valibot';
import { namedValues, type Shape } from '../../../src/state/stored.ts';

const schema = v.strictObject({
  text: v.string(),
  count: v.pipe(v.number(), v.finite(), v.minValue(0)),
  notes: namedValues(v.string()),
});
export type Data = v.InferOutput<typeof schema>;
export const initial: Data = { text: '', count: 0, notes: {} };
/** Something that might be kept, under the name `sheet`. */
export const shape: Shape<Data> = { version: 2, schema, initial, merge: (mine) => mine };
export const KEY = 'flywheel/sheet';
export const good: Data = { text: 'mine', count: 3, notes: { a: 'b' } };
export const stored = (data: unknown, version: unknown = 2) => JSON.stringify({ version, data });
export const whole = stored(good);
