import type { Declaration } from '../../../simulations/lib/define.ts';
import type { Draw } from './Draw.tsx';
import type { Player } from './Player.tsx';
import type { Question } from './question.ts';

/** What only some labs need. */
export interface Parts {
  Player?: typeof Player;
  Draw?: typeof Draw;
}

/** Fetches the parts that this lab needs. */
export async function partsOf(declaration: Declaration, questions: readonly Question[]): Promise<Parts> {
  const asksForCurve = questions.some(({ kind }) => kind === 'curve');
  const [player, draw] = await Promise.all([
    declaration.frames !== undefined && import('./Player.tsx'),
    asksForCurve && import('./Draw.tsx'),
  ]);
  return { ...(player && { Player: player.Player }), ...(draw && { Draw: draw.Draw }) };
}
