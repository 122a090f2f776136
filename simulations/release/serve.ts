import { type Counts, nothing } from './counts.ts';
import { bits, type Traffic } from './traffic.ts';

/** What one minute of traffic meets when each request goes to the new or the old version. */
export interface Served {
  candidate: Counts;
  control: Counts;
  /** Bad events under the new version, less those of the same requests under the old one. */
  hurt: number;
}

/** What each user has met so far. */
export interface Memory {
  /** 1 for a user whom the new version has answered. */
  exposed: Uint8Array;
  /** Bad events under the new version, less those that the old one would have had. */
  hurt: Int32Array;
}

const badOld = bits.error | bits.slow | bits.wrong;
/** Bad events of each sum of bits under the new version, less those under the old one. */
const excess = Int8Array.from({ length: 256 }, (_, events) => ones((events >> 1) & badOld) - ones(events & badOld));

/** Sends the requests of a minute to the new version while their ticket is below the weight of their moment. */
export function serve(
  { starts, user, ticket, events }: Traffic,
  minute: number,
  weightAt: (time: number) => number,
  memory: Memory,
): Served {
  const tally = new Int32Array(8);
  let hurt = 0;
  const [first, end] = [starts[minute], starts[minute + 1]];
  for (let i = first; i < end; i++) {
    const happened = events[i];
    const isNew = ticket[i] < weightAt(minute + (i - first + 0.5) / (end - first));
    count(tally, isNew ? happened >> 1 : happened, isNew ? 4 : 0);
    if (!isNew) continue;
    hurt += excess[happened];
    memory.exposed[user[i]] = 1;
    memory.hurt[user[i]] += excess[happened];
  }
  return { candidate: countsOf(tally, 4), control: countsOf(tally, 0), hurt };
}

/** Shows the new version a copy of every request of a minute; the old one answers all of them. */
export function mirror({ starts, events }: Traffic, minute: number): Served {
  const tally = new Int32Array(8);
  for (let i = starts[minute]; i < starts[minute + 1]; i++) {
    count(tally, events[i], 0);
    count(tally, events[i] >> 1, 4);
  }
  return { candidate: countsOf(tally, 4), control: countsOf(tally, 0), hurt: 0 };
}

function count(tally: Int32Array, events: number, at: number): void {
  tally[at]++;
  if (events & bits.error) tally[at + 1]++;
  if (events & bits.slow) tally[at + 2]++;
  if (events & bits.late) tally[at + 3]++;
}

function countsOf(tally: Int32Array, at: number): Counts {
  return { ...nothing, requests: tally[at], errors: tally[at + 1], slow: tally[at + 2], lates: tally[at + 3] };
}

function ones(sum: number): number {
  return Object.values(bits).filter((bit) => (sum & bit) !== 0).length;
}
