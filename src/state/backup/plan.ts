import type { Place } from '../browserStorage.ts';
import { type KeptKind, kept } from '../kept.ts';
import { decode, encode, keyOf, type Shape } from '../stored.ts';
import type { Found } from './read.ts';

/** What taking one entry would do: nothing is here yet, both are joined, nothing changes, or what is here must stay. */
export type Effect = 'new' | 'joined' | 'same' | 'left';

export interface Step {
  kind: KeptKind;
  name: string;
  effect: Effect;
  /** The text here, and the one that would stand here; the same where nothing changes. */
  before: string | null;
  after: string | null;
}

/** What taking these entries would do to what is kept, entry by entry. Throws where the browser keeps nothing. */
export function planOf(place: Place, found: readonly Found[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { kind, name, data } of found) {
    const shape = kept[kind] as Shape<object>;
    // Two names of the file may be one of today's, so the second joins what the first left.
    const known = steps.get(name);
    const before = known ? known.before : place.read(keyOf(name));
    const { effect, after } = joined(shape, known ? known.after : before, data);
    steps.set(name, { kind, name, before, after, effect: known && effect === 'same' ? known.effect : effect });
  }
  return [...steps.values()];
}

function joined(shape: Shape<object>, here: string | null, data: object): Pick<Step, 'effect' | 'after'> {
  if (here === null) return { effect: 'new', after: encode(shape, data) };
  const mine = decode(shape, here);
  switch (mine.kind) {
    case 'newer':
      return { effect: 'left', after: here };
    case 'damaged':
      return { effect: 'joined', after: encode(shape, data) };
    case 'data': {
      const after = encode(shape, shape.merge(mine.data, data));
      const same = inOrder(JSON.parse(after)) === inOrder(JSON.parse(encode(shape, mine.data)));
      return same ? { effect: 'same', after: here } : { effect: 'joined', after };
    }
  }
}

/** A text that does not depend on the order of keys. */
function inOrder(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
