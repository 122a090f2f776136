import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { reached } from './numbers.ts';
import type { Lane } from './result.ts';

/** What became of a lane, as far as it is over; `blind` tells only what somebody on call can know. */
export function fate(
  { name, weights, stoppedAt, safeAt }: Lane,
  upTo: number,
  blind: boolean,
  running: boolean,
): string {
  const stopped = stoppedAt !== null && stoppedAt <= upTo;
  if (name === 'shadow') return stopped ? `found at ${stoppedAt}` : running ? 'nothing so far' : 'nothing found';
  if (!stopped) {
    if (blind) return `at ${show(reached, weights[Math.max(0, upTo - 1)])} % of the users`;
    return running ? 'running' : 'not stopped';
  }
  if (name === 'onCall') return `stopped at ${stoppedAt}`;
  if (safeAt === null || safeAt > upTo) return `alarm at ${stoppedAt}, rolling back`;
  return `alarm at ${stoppedAt}, safe at ${formatNumber(Number(safeAt.toFixed(0)))}`;
}
