import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { spoken } from './lanes.ts';
import { daysAfter } from './later.ts';
import { reached } from './numbers.ts';
import { defects, type Lane, type ReleaseResult, signs } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeRelease(result: ReleaseResult): string {
  const { chosen, defect } = result;
  return [
    fate(chosen),
    harm(result),
    defect === 'none' ? 'Both versions were alike.' : `The new version had ${defects[defect]}.`,
    comparison(result),
    afterwards(chosen),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function fate({ name, alarm, stoppedAt, safeAt, endShare }: Lane): string {
  const who = spoken(name);
  if (stoppedAt === null) {
    const share = `${show(reached, endShare)} % of the users`;
    if (name === 'shadow') return 'In this run the shadow found nothing in two hours.';
    if (name === 'onCall') return `In this run you did not roll back, and ended with the new version at ${share}.`;
    return `In this run nothing stopped ${who} in two hours; the new version ended at ${share}.`;
  }
  if (name === 'onCall') return `In this run you rolled back after ${count(stoppedAt, 'minute')}.`;
  const because = alarm ? ` because of ${signs[alarm.by]}` : '';
  const stopped = `In this run the guardrail stopped ${who} after ${count(stoppedAt, 'minute')}${because}`;
  if (name === 'shadow' || safeAt === null) return `${stopped}.`;
  return `${stopped}, and nobody met the new version any more after ${formatNumber(Number(safeAt.toFixed(1)))} minutes.`;
}

function harm({ chosen: { name, exposed, usersExposed, hurt }, defect }: ReleaseResult): string {
  if (exposed === 0) return name === 'shadow' ? 'It served nobody and hurt nobody.' : 'Nobody met the new version.';
  const met = `The new version answered ${count(exposed, 'request')} of ${count(usersExposed, 'user')}`;
  const events = `${formatNumber(Math.abs(hurt))} ${hurt < 0 ? 'fewer' : 'more'} bad events`;
  const cause = defect === 'none' ? ', by chance alone' : '';
  return `${met}, with ${events} than the old one would have had${cause}.`;
}

/** Beside the rule, for somebody on call; beside the other end of the scale, for a strategy. */
function comparison({ chosen, strategies, defect }: ReleaseResult): string {
  const { canary, bigBang } = strategies;
  if (chosen.name === 'onCall') {
    const rule = 'The automatic canary with the same guardrail';
    const did = canary.stoppedAt === null ? 'let it pass' : `stopped it after ${count(canary.stoppedAt, 'minute')}`;
    return defect === 'none' ? `${rule} ${did}.` : `${rule} ${did} and hurt ${formatNumber(canary.hurt)}.`;
  }
  if (defect === 'none') return '';
  const other = chosen.name === 'bigBang' ? canary : bigBang;
  const late = afterAlarm(other);
  const rest = late > 0 && other === bigBang ? `, ${formatNumber(late)} of them while it was being rolled back` : '';
  return `With ${spoken(other.name)} it would have been ${formatNumber(other.hurt)}${rest}.`;
}

/** Harm that comes after the decision to roll back. */
function afterAlarm({ stoppedAt, hurtBy }: Lane): number {
  return stoppedAt === null ? 0 : hurtBy.subarray(stoppedAt).reduce((sum, hurt) => sum + hurt, 0);
}

function afterwards({ name, later: { knownAfter, hurt } }: Lane): string {
  if (hurt === 0) return '';
  if (name === 'ab' && knownAfter !== null)
    return `The A/B test found out after ${count(knownAfter, 'day')} and ${count(hurt, 'more bad event')}.`;
  return `Left alone for ${daysAfter} days, the defect causes ${count(hurt, 'more bad event')}.`;
}

function count(value: number, what: string): string {
  return `${formatNumber(value)} ${what}${value === 1 ? '' : 's'}`;
}
