import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { spoken } from './lanes.ts';
import { reached } from './numbers.ts';
import { type ReleaseParams, watchedMinutes } from './params.ts';
import { defects, type Lane, type ReleaseResult } from './result.ts';

/** What to see, as far as this one run shows it; while time goes on, as far as it is over. */
export function titleOf(result: ReleaseResult, _: ReleaseParams, minute = watchedMinutes): string {
  return minute < watchedMinutes ? soFar(result, minute) : ended(result);
}

function ended(result: ReleaseResult): string {
  const { chosen, strategies, defect } = result;
  const who = spoken(chosen.name);
  if (chosen.name === 'onCall') return yours(result);
  if (defect === 'none')
    return chosen.stoppedAt === null
      ? `Nothing is wrong, and ${who} passes`
      : `Nothing is wrong, and yet ${who} is stopped after ${minutes(chosen.stoppedAt)}`;
  if (chosen.stoppedAt === null) return unseen(chosen);
  if (chosen.name === 'shadow') return `The shadow finds it after ${minutes(chosen.stoppedAt)} and hurts nobody`;
  const other = chosen.name === 'bigBang' ? strategies.canary : strategies.bigBang;
  const [ours, theirs] = [Math.max(0, chosen.hurt), Math.max(0, other.hurt)];
  return sentence(`${who} hurts ${requests(ours)} before it is gone, ${spoken(other.name)} ${formatNumber(theirs)}`);
}

function unseen({ name, hurt, later: { knownAfter } }: Lane): string {
  if (name === 'shadow') return 'The shadow hurts nobody, and finds nothing';
  if (knownAfter !== null) return `Two hours show nothing; ${spoken(name)} knows after ${knownAfter} days`;
  if (hurt <= 0) return `Nothing stops ${spoken(name)}, which has hurt nobody in two hours, and goes on`;
  return `Nothing stops ${spoken(name)}: ${requests(hurt)} hurt in two hours, and it goes on`;
}

function yours({ chosen, strategies, defect }: ReleaseResult): string {
  const rule = strategies.canary.stoppedAt;
  const beside = rule === null ? 'the rule never did' : `the rule after ${minutes(rule)}`;
  const what = defect === 'none' ? 'a healthy version' : `a version with ${defects[defect]}`;
  if (chosen.stoppedAt !== null) return `You stopped ${what} after ${minutes(chosen.stoppedAt)}, ${beside}`;
  return rule === null ? `You let ${what} pass, and so did the rule` : `You let ${what} pass; the rule stopped it`;
}

function soFar({ chosen }: ReleaseResult, minute: number): string {
  const { stoppedAt, safeAt, name, weights } = chosen;
  if (minute === 0) return 'The release begins';
  const at = `After ${minutes(minute)}`;
  // Who is on call has to decide, and hears of the guardrail at the end.
  if (name === 'onCall' && (stoppedAt === null || stoppedAt > minute))
    return `${at}: the new version serves ${show(reached, weights[minute - 1])} % of the users`;
  if (stoppedAt !== null && stoppedAt <= minute) {
    if (Math.max(safeAt ?? stoppedAt, stoppedAt) > minute) return `${at}: the new version is being rolled back`;
    return `${at}: ${name === 'onCall' ? 'you stopped it' : 'the guardrail stopped it'} at ${formatNumber(stoppedAt)}`;
  }
  return `${at}: no alarm so far`;
}

function minutes(value: number): string {
  return `${formatNumber(value)} ${value === 1 ? 'minute' : 'minutes'}`;
}

function requests(value: number): string {
  return `${formatNumber(value)} ${value === 1 ? 'request' : 'requests'}`;
}

function sentence(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
