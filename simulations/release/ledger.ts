import { watchedMinutes } from './params.ts';
import type { Lane } from './result.ts';
import type { Memory, Served } from './serve.ts';
import { userCount } from './users.ts';

type Totals = Pick<Lane, 'exposedBy' | 'hurtBy' | 'badBy' | 'exposed' | 'hurt' | 'usersExposed' | 'usersHurt'>;

/** What the new version did to those it answered. */
export interface Ledger {
  memory: Memory;
  enter: (minute: number, served: Served) => void;
  totals: () => Totals;
}

export function startLedger(): Ledger {
  const memory: Memory = { exposed: new Uint8Array(userCount), hurt: new Int32Array(userCount) };
  const exposedBy = new Int32Array(watchedMinutes);
  const hurtBy = new Int32Array(watchedMinutes);
  const badBy = new Int32Array(watchedMinutes);
  return {
    memory,
    enter(minute, { candidate, hurt }) {
      exposedBy[minute] = candidate.requests;
      badBy[minute] = candidate.errors + candidate.slow;
      hurtBy[minute] = hurt;
    },
    totals: () => ({
      exposedBy,
      hurtBy,
      badBy,
      exposed: sum(exposedBy),
      hurt: sum(hurtBy),
      usersExposed: memory.exposed.reduce((users, met) => users + met, 0),
      // As with requests: those who fared worse, less those who fared better.
      usersHurt: memory.hurt.reduce((users, events) => users + Math.sign(events), 0),
    }),
  };
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
