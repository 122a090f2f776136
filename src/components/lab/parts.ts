import type { Declaration } from '../../../simulations/lib/define.ts';
import type { Player } from '../play/Player.tsx';
import type { Draw } from '../predict/Draw.tsx';
import type { Question } from '../predict/question.ts';

/** The parts that only some labs need. */
export interface Parts {
  Player?: typeof Player;
  Draw?: typeof Draw;
}

/** Fetches the parts that this lab needs. */
export async function partsOf(declaration: Declaration, questions: readonly Question[]): Promise<Parts> {
  const asksForCurve = questions.some(({ kind }) => kind === 'curve');
  const [player, draw] = await Promise.all([
    declaration.frames !== undefined && import('../play/Player.tsx'),
    asksForCurve && import('../predict/Draw.tsx'),
  ]);
  return { ...(player && { Player: player.Player }), ...(draw && { Draw: draw.Draw }) };
}
