import { rng } from '../lib/rng.ts';
import { stickyTicket } from '../lib/stickyTicket.ts';
import { zipfShares } from '../lib/zipf.ts';

export const userCount = 20_000;
const segmentShareOfUsers = 0.05;

export interface Users {
  /** Share of the requests that come from each user. */
  activity: Float64Array;
  /** 1 for users of the segment "remote". */
  remote: Uint8Array;
  /** Share of the requests that come from it. */
  remoteActivity: number;
  /** A user is served by the new version while the ticket is below its weight. */
  ticket: Float64Array;
}

const activity = zipfShares(userCount, 1);

/** The same 20,000 users in every setting with this seed: few ask often, most hardly ever. */
export function drawUsers(seed: number): Users {
  const chance = rng(seed, 'segment');
  const salt = rng(seed, 'salt').u32();
  const remote = Uint8Array.from(activity, () => (chance.uniform() < segmentShareOfUsers ? 1 : 0));
  const ticket = Float64Array.from(activity, (_, user) => stickyTicket(user, salt));
  const remoteActivity = remote.reduce((sum, inside, user) => sum + inside * activity[user], 0);
  return { activity, remote, remoteActivity, ticket };
}
