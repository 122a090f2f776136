import { exp, log } from '../lib/math.ts';
import type { Votes } from './rules.ts';

const rounds = 50;
const startAccuracy = 0.7;

/** What a label model makes of votes. */
export interface LabelModel {
  /** The probability of late, for each parcel. */
  posterior: Float64Array;
  /** How often each rule is held to be right. */
  accuracy: number[];
}

/**
 * Labels from votes alone: the one-coin model of Dawid and Skene, fitted by expectation and maximisation. Each rule is
 * right with a probability of its own, the same in both classes, and rules err independently, which is all it assumes.
 * Parcels with the same votes are worked on together.
 */
export function labelModel(votes: Votes): LabelModel {
  const { patterns, counts, patternOf } = gather(votes);
  const rows = patternOf.length;
  const accuracy = votes.map(() => startAccuracy);
  const late = new Float64Array(counts.length);
  let prior = 0.5;
  for (let round = 0; round < rounds; round++) {
    const odds = accuracy.map((a) => log(a / (1 - a)));
    const start = log(prior / (1 - prior));
    let sum = 0;
    patterns.forEach((pattern, k) => {
      const z = pattern.reduce(
        (total, said, rule) => total + (said < 0 ? 0 : said === 1 ? odds[rule] : -odds[rule]),
        start,
      );
      late[k] = 1 / (1 + exp(-z));
      sum += counts[k] * late[k];
    });
    prior = Math.min(0.95, Math.max(0.05, sum / rows));
    for (let rule = 0; rule < votes.length; rule++) accuracy[rule] = held(rule, patterns, counts, late);
  }
  return { posterior: Float64Array.from(patternOf, (k) => late[k]), accuracy };
}

/** The mean posterior of what a rule voted for, over the parcels it voted on. */
function held(rule: number, patterns: readonly number[][], counts: readonly number[], late: Float64Array): number {
  let right = 0;
  let voted = 0;
  patterns.forEach((pattern, k) => {
    if (pattern[rule] < 0) return;
    voted += counts[k];
    right += counts[k] * (pattern[rule] === 1 ? late[k] : 1 - late[k]);
  });
  return voted === 0 ? startAccuracy : Math.min(0.99, Math.max(0.51, right / voted));
}

/** The different patterns of votes, how many parcels have each, and which each parcel has. */
function gather(votes: Votes): { patterns: number[][]; counts: number[]; patternOf: Int32Array } {
  const place = new Map<number, number>();
  const patterns: number[][] = [];
  const counts: number[] = [];
  const patternOf = Int32Array.from(votes[0], (_, i) => {
    const code = votes.reduce((sum, said) => 3 * sum + said[i] + 1, 0);
    const known = place.get(code);
    if (known !== undefined) {
      counts[known] += 1;
      return known;
    }
    place.set(code, patterns.length);
    patterns.push(votes.map((said) => said[i]));
    counts.push(1);
    return patterns.length - 1;
  });
  return { patterns, counts, patternOf };
}
