import { shuffle } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import type { NamedColumn } from '../../course/huntColumns.ts';
import { type HuntAnswer, type TrapKind, trapKinds } from '../../course/huntWords.ts';

/** Columns of a game, and how many of them at least can be read. */
const COLUMNS = 14;
const SAFE = 5;

/** The columns of a game: a trap of each kind, five that can be read, and others, in an order drawn by chance. */
export function drawGame(all: readonly NamedColumn[], game: number): NamedColumn[] {
  const order = shuffle(rng(game, 'columns'), all);
  const traps = (Object.keys(trapKinds) as TrapKind[]).flatMap((kind) =>
    order.filter(({ trap }) => trap === kind).slice(0, 1),
  );
  const safe = order.filter(({ answer }) => answer === 'yes').slice(0, SAFE);
  const others = order.filter((column) => !column.trap && !safe.includes(column));
  const chosen = [...traps, ...safe, ...others].slice(0, COLUMNS);
  return shuffle(rng(game, 'order'), chosen);
}

/**
 * What an answer does. `leak`: a value is let in that a booking cannot read. `givenAway`: a signal that could be read is left out.
 * `miss`: neither, and still not right.
 */
export type Verdict = 'right' | 'leak' | 'givenAway' | 'miss';

/** What an answer to one column does; it depends on no other column. */
export function verdictOf(column: Pick<NamedColumn, 'answer'>, said: HuntAnswer): Verdict {
  if (said === column.answer) return 'right';
  if (said === 'yes') return 'leak';
  return column.answer === 'yes' && said === 'no' ? 'givenAway' : 'miss';
}

/** A column with the answer that was given. */
export interface Said {
  column: NamedColumn;
  answer: HuntAnswer;
}

/** How many answers did what. */
export function countVerdicts(said: readonly Said[]): Record<Verdict, number> {
  const counts = { right: 0, leak: 0, givenAway: 0, miss: 0 };
  for (const { column, answer } of said) counts[verdictOf(column, answer)] += 1;
  return counts;
}
