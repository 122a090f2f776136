import { shuffle } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { cohenKappa } from '../lib/metrics/agreement.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { percentileInterval } from '../lib/resample/intervals.ts';
import { rng } from '../lib/rng.ts';
import type { LabellingParams } from './params.ts';
import type { AgreementResult } from './result.ts';

const resamples = 400;
const points = 49;

/** Items with their true labels, and what each of two people calls them. */
export function annotate({ items, prevalence, annotatorAccuracy, shuffled, seed }: LabellingParams) {
  const draw = rng(seed, 'items');
  const truth = Array.from({ length: items }, () => (draw.uniform() < prevalence / 100 ? 1 : 0));
  const [first, second] = ['first', 'second'].map((who) => {
    const chance = rng(seed, 'annotator', who);
    return truth.map((label) => (chance.uniform() < annotatorAccuracy / 100 ? label : 1 - label));
  });
  return { truth, first, second: shuffled ? shuffle(rng(seed, 'shuffle'), second) : second };
}

/** Two people label the same items, each right with the same probability; and what that is to give at other shares of late items. */
export function labelTwice(params: LabellingParams): AgreementResult {
  const { items, annotatorAccuracy, seed } = params;
  const { first, second: other } = annotate(params);
  const counts = [0, 0, 0, 0];
  first.forEach((label, i) => {
    counts[2 * label + other[i]] += 1;
  });
  const same = counts[0] + counts[3];
  return {
    counts: { bothOnTime: counts[0], onlySecond: counts[1], onlyFirst: counts[2], bothLate: counts[3] },
    observed: { value: same / items, ...wilsonInterval(same, items) },
    chance: chanceOf(counts, items),
    kappa: kappaOf(first, other, counts, seed),
    expected: Array.from({ length: points }, (_, k) => expectedAt((2 * (k + 1)) / 100, annotatorAccuracy / 100)),
  };
}

/** What two independent annotators of one accuracy are to reach where a share of the items is late. */
export function expectedAt(prevalence: number, accuracy: number): AgreementResult['expected'][number] {
  const observed = accuracy ** 2 + (1 - accuracy) ** 2;
  const late = prevalence * accuracy + (1 - prevalence) * (1 - accuracy);
  const chance = late ** 2 + (1 - late) ** 2;
  return { prevalence, observed, kappa: (observed - chance) / (1 - chance) };
}

function chanceOf([, onlySecond, onlyFirst, both]: readonly number[], items: number): number {
  const [a, b] = [(onlyFirst + both) / items, (onlySecond + both) / items];
  return a * b + (1 - a) * (1 - b);
}

/** Kappa with its bootstrap interval over items; null where both give one and the same label to all, for it says nothing then. */
function kappaOf(a: number[], b: number[], counts: readonly number[], seed: number): Estimate | null {
  const items = a.length;
  if (chanceOf(counts, items) === 1) return null;
  const value = cohenKappa(a, b, [0, 1]).kappa;
  const chance = rng(seed, 'kappa bootstrap');
  const upTo = [counts[0], counts[0] + counts[1], counts[0] + counts[1] + counts[2]];
  const drawn: number[] = [];
  for (let k = 0; k < resamples; k++) {
    const again = [0, 0, 0, 0];
    for (let i = 0; i < items; i++) {
      const at = chance.uniform() * items;
      again[at < upTo[0] ? 0 : at < upTo[1] ? 1 : at < upTo[2] ? 2 : 3] += 1;
    }
    const expected = chanceOf(again, items);
    // A resample of one label only says nothing of kappa.
    if (expected < 1) drawn.push(((again[0] + again[3]) / items - expected) / (1 - expected));
  }
  return { value, ...percentileInterval(drawn) };
}
