import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { type MovesParam, readMoves, writeMoves } from '../../simulations/lib/params/moves.ts';
import { idle } from '../../simulations/lib/params.ts';

/** The parameter in which a reader decides while time goes on. */
export interface Desk {
  key: string;
  param: MovesParam;
}

/** Where the reader decides under these values; null when nothing waits for a decision. */
export function deskOf({ params, frames }: Pick<Declaration, 'params' | 'frames'>, values: AnyValues): Desk | null {
  if (frames === undefined) return null;
  for (const [key, param] of Object.entries(params)) {
    if (param.kind === 'moves' && idle(param, values) === null) return { key, param };
  }
  return null;
}

/** The decisions with one more at moment `at`. What stood there or later, in a link say, is dropped: from here on it is another story. */
export function decide({ param }: Desk, decisions: string, at: number, action: string): string {
  const before = (readMoves(param, decisions) ?? []).filter((move) => move.at < at);
  return writeMoves([...before, { at, action }]);
}

/** Whether an action at moment `at` can do nothing more, by these values and what was decided before it. */
export function isSpent({ key, param }: Desk, values: AnyValues, at: number, action: string): boolean {
  const moves = readMoves(param, String(values[key])) ?? [];
  const before = moves.filter((move) => move.at < at);
  const most = param.most?.[action];
  const times = before.filter((move) => move.action === action).length;
  return (
    before.some((move) => move.action === param.final) ||
    moves.some((move) => move.at === at && move.action === action) ||
    (most !== undefined && times >= most.times[String(values[most.param])])
  );
}

/** Whether decisions wait to be carried out after moment `at`. */
export function isReplay({ param }: Desk, decisions: string, at: number): boolean {
  return (readMoves(param, decisions) ?? []).some((move) => move.at > at);
}
