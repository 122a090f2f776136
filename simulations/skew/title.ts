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
  const ringing = members(checks).filter((check) => rings[check]);
  const said = skew === 'none' ? 'Served as trained' : sentence(skews[skew]);
  if (ringing.length === 0) return `${said}: none of the six checks rings in this run`;
  return `${said}: ${ringing.length} of the six checks ring in this run, errors and latency ${rings.system ? 'among them' : 'not'}`;
}

const sentence = (words: string): string => words[0].toUpperCase() + words.slice(1);
