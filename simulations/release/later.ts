import { binomial, poisson } from '../lib/draw.ts';
import { log } from '../lib/math.ts';
import { type Rng, rng } from '../lib/rng.ts';
import { eventProcess } from '../lib/sequential/eventProcess.ts';
import { addedRates, oldRates, type Rates } from './defects.ts';
import { levelOf } from './level.ts';
import type { DefectName, ReleaseParams } from './params.ts';
import type { Later } from './result.ts';
import type { Rollout } from './rollOut.ts';
import type { Users } from './users.ts';

/** Days after the two hours that are looked at. */
export const daysAfter = 14;
/** Days until it is known whether a promised date was wrong. */
const labelDelayDays = 3;

const signs = ['error', 'slow', 'wrong'] as const;
/** Days hold so many requests that much smaller differences can be looked for than in a minute. */
const odds = [1.05, 1.1, 1.2, 1.5, 2, 3];

/** The users whom a version serves, by the share of the requests that are theirs. */
interface Arm {
  activity: number;
  rates: Rates;
}

/**
 * The days after the two hours, counted by day and arm. Strategies that are through look no more. An A/B test compares
 * its arms once a day, with the promises whose outcome is known by then, and stops when it finds one of three signs.
 */
export function goOn(rollout: Rollout, users: Users, defect: DefectName, params: ReleaseParams): Later {
  const { name, endShare, stoppedAt } = rollout;
  if (endShare === 0) return { knownAfter: stoppedAt === null ? null : 0, hurt: 0 };
  const { served, rest } = armsAt(endShare, users, defect, params);
  const knownAfter = name === 'ab' ? dayOfAlarm(served, rest, params) : null;
  const chance = rng(params.seed, 'days after', 'hurt');
  let hurt = 0;
  for (let day = 0; day < (knownAfter ?? daysAfter); day++) {
    const requests = dayOf(chance, served.activity, params);
    for (const sign of signs) hurt += binomial(chance, requests, served.rates[sign] - oldRates[sign]);
  }
  return { knownAfter, hurt };
}

/** Those whom the new version serves, and the rest. */
function armsAt(share: number, users: Users, defect: DefectName, { sticky, size }: ReleaseParams) {
  const { activity, remote, remoteActivity, ticket } = users;
  let [inside, remoteInside] = sticky ? [0, 0] : [share, share * remoteActivity];
  for (let user = 0; sticky && user < activity.length; user++) {
    if (ticket[user] >= share) continue;
    inside += activity[user];
    remoteInside += remote[user] * activity[user];
  }
  const { segment, others } = addedRates(defect, size, remoteActivity);
  const remoteShare = remoteInside / inside;
  const mixed = (kind: keyof Rates) =>
    Math.min(1, oldRates[kind] + remoteShare * segment[kind] + (1 - remoteShare) * others[kind]);
  const rates: Rates = { error: mixed('error'), slow: mixed('slow'), wrong: mixed('wrong'), late: mixed('late') };
  const served: Arm = { activity: inside, rates };
  const rest: Arm = { activity: Math.max(0, 1 - inside), rates: oldRates };
  return { served, rest };
}

/** Errors and slow answers are known on the day, wrong promises three days later. */
function dayOfAlarm(served: Arm, rest: Arm, params: ReleaseParams): number | null {
  const chance = rng(params.seed, 'days after', 'A/B');
  const line = log(signs.length / levelOf(params));
  const days = Array.from({ length: daysAfter }, () => [
    countDay(chance, served, params),
    countDay(chance, rest, params),
  ]);
  const found = signs.flatMap((sign) => {
    const process = eventProcess(odds);
    const evidence = days.map(([a, b]) => process({ n: a.n, x: a[sign], controlN: b.n, controlX: b[sign] }));
    const day = evidence.findIndex((value) => value >= line);
    const known = day + 1 + (sign === 'wrong' ? labelDelayDays : 0);
    return day >= 0 && known <= daysAfter ? [known] : [];
  });
  return found.length > 0 ? Math.min(...found) : null;
}

function countDay(chance: Rng, { activity, rates }: Arm, params: ReleaseParams) {
  const n = dayOf(chance, activity, params);
  const events = (sign: (typeof signs)[number]) => binomial(chance, n, rates[sign]);
  return { n, error: events('error'), slow: events('slow'), wrong: events('wrong') };
}

function dayOf(chance: Rng, activity: number, { requestsPerMinute }: ReleaseParams): number {
  return poisson(chance, 1440 * requestsPerMinute * activity);
}
