import { poisson } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { drawTabulated, tabulate } from '../lib/tabulated.ts';
import { busyness, strain } from './day.ts';
import { addedRates, oldRates } from './defects.ts';
import { type DefectName, type ReleaseParams, watchedMinutes } from './params.ts';
import type { Users } from './users.ts';

/**
 * Every request of the two hours. What becomes of it under the old version and under the new one is drawn once; which
 * of the two answers is the doing of a strategy.
 */
export interface Traffic {
  /** Minute `m` holds the requests from `starts[m]` to `starts[m + 1]`. */
  starts: Int32Array;
  user: Int32Array;
  /** The new version answers while the ticket is below its weight. */
  ticket: Float64Array;
  /** The events of each request, as a sum of `bits`. */
  events: Uint8Array;
}

/** What can happen to a request under the old version; shifted left by one, the same under the new one. */
export const bits = { error: 1, slow: 4, wrong: 16, late: 64 } as const;

type Kind = keyof typeof bits;

/** Where the same parcel gets the same answer from both versions, both events come from one number. */
const oneCause: Record<Kind, boolean> = { error: false, slow: false, wrong: true, late: true };
/** Events that busy hours make more frequent. */
const strained: Record<Kind, boolean> = { error: true, slow: true, wrong: false, late: false };

export function drawTraffic(users: Users, defect: DefectName, params: ReleaseParams): Traffic {
  const { seed } = params;
  const starts = drawStarts(params);
  const n = starts[watchedMinutes];
  const activity = tabulate(users.activity);
  const asking = rng(seed, 'users');
  const user = Int32Array.from({ length: n }, () => drawTabulated(asking, activity));
  const dealt = rng(seed, 'tickets');
  const ticket = Float64Array.from(user, (u) => (params.sticky ? users.ticket[u] : dealt.uniform()));
  const events = new Uint8Array(n);
  const added = addedRates(defect, params.size, users.remoteActivity);
  for (const kind of Object.keys(bits) as Kind[]) {
    const bit = bits[kind];
    const extra = [added.others[kind], added.segment[kind]];
    const underOld = rng(seed, kind, 'old');
    const underNew = oneCause[kind] ? null : rng(seed, kind, 'new');
    for (let minute = 0; minute < watchedMinutes; minute++) {
      const old = oldRates[kind] * (strained[kind] ? strain(minute + 0.5, params.dayCycle / 100) : 1);
      for (let i = starts[minute]; i < starts[minute + 1]; i++) {
        const u = underOld.uniform();
        const v = underNew === null ? u : underNew.uniform();
        if (u < old) events[i] += bit;
        if (v < old + extra[users.remote[user[i]]]) events[i] += 2 * bit;
      }
    }
  }
  return { starts, user, ticket, events };
}

/** Requests come by chance, more of them in busy hours. */
function drawStarts({ seed, requestsPerMinute, dayCycle }: ReleaseParams): Int32Array {
  const chance = rng(seed, 'arrivals');
  const starts = new Int32Array(watchedMinutes + 1);
  for (let minute = 0; minute < watchedMinutes; minute++) {
    const mean = requestsPerMinute * busyness(minute + 0.5, dayCycle / 100);
    starts[minute + 1] = starts[minute] + poisson(chance, mean);
  }
  return starts;
}
