import { reaches } from '../lib/estimate.ts';
import { members, plain, show } from '../lib/quantity.ts';
import { checks, joins, skews } from './names.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

const short = plain(3);

/** What to see, from the numbers of this run. */
export function titleOf(result: SkewLabResult, params: SkewParams): string {
  return params.part === 'join' ? titleOfJoin(result, params) : titleOfServing(result, params);
}

function titleOfJoin(result: SkewLabResult, { join }: SkewParams): string {
  const { offline, production, optimism } = result.joins[join];
  const said = `${sentence(joins[join])}: ${show(short, offline.value)} offline, ${show(short, production.value)} in production`;
  return reaches(optimism) ? `${said}. One run cannot tell the two apart` : said;
}

function titleOfServing(result: SkewLabResult, { skew }: SkewParams): string {
  const { rings } = result.skews[skew];
  const ringing = members(checks).filter((check) => check !== 'system' && rings[check]).length;
  const said = skew === 'none' ? 'Served as trained' : sentence(skews[skew]);
  const machine = `errors and latency ${rings.system ? 'ring' : 'are quiet'}`;
  return `${said}: ${machine}; ${ringing === 0 ? 'none' : ringing === 5 ? 'all' : ringing} of the other five checks ${ringing > 1 ? 'ring' : 'rings'} in this run`;
}

const sentence = (words: string): string => words[0].toUpperCase() + words.slice(1);
