import { bernoulli, binomial, normal, poisson } from '../../../../simulations/lib/draw.ts';
import type { Rng } from '../../../../simulations/lib/rng.ts';
import { confidenceSequence } from '../../../../simulations/lib/sequential/confidenceSequence.ts';
import { eventProcess } from '../../../../simulations/lib/sequential/eventProcess.ts';
import { crossing, groupSequential, looksOf } from '../../../../simulations/lib/sequential/groupSequential.ts';
import { alwaysValidInterval, alwaysValidP, mixtureRatio } from '../../../../simulations/lib/sequential/msprt.ts';
import { sprt } from '../../../../simulations/lib/sequential/sprt.ts';
import type { Claim } from './claim.ts';

const rows = 3000;

/** Whether `holds` at every one of the looks at a growing mean. */
const always = (chance: Rng, effect: number, holds: (mean: number, n: number) => boolean): boolean => {
  let sum = 0;
  for (let n = 1; n <= rows; n++) {
    sum += normal(chance, effect);
    if (!holds(sum / n, n)) return false;
  }
  return true;
};

/** How far from 0 an estimate from n normal rows with known spread may be. */
const halfWidths = Float64Array.from({ length: rows + 1 }, (_, n) =>
  n === 0 ? 0 : confidenceSequence(0, 1 / Math.sqrt(n), n, { tuningN: 500 }).halfWidth,
);

/** Whether the sequence of a share holds it at every tenth of 4000 rows, from the 200th on. */
const shareAlways = (chance: Rng, p: number): boolean => {
  let x = 0;
  for (let n = 1; n <= 4000; n++) {
    x += bernoulli(chance, p);
    if (n < 200 || n % 10 !== 0) continue;
    const se = Math.sqrt((x / n) * (1 - x / n)) / Math.sqrt(n);
    if (Math.abs(x / n - p) > confidenceSequence(x / n, se, n, { tuningN: 1000 }).halfWidth) return false;
  }
  return true;
};

/** Whether the score, looked at with growing information and no effect, passes its bound by the given look. */
const passes = (chance: Rng, information: ArrayLike<number>, bounds: ArrayLike<number>, last: number): boolean => {
  let score = 0;
  for (let look = 0; look <= last; look++) {
    const before = look > 0 ? information[look - 1] : 0;
    score += normal(chance, 0, Math.sqrt(information[look] - before));
    if (Math.abs(score) > bounds[look] * Math.sqrt(information[look])) return true;
  }
  return false;
};

const grouped = (
  name: string,
  information: ArrayLike<number>,
  spending: 'pocock' | 'obrien-fleming',
  last: number,
): Claim => {
  const { bounds, cumulativeAlpha } = groupSequential(information, spending);
  return {
    what: `${name}, ${information.length} looks: rejected by look ${last + 1} without an effect`,
    claims: cumulativeAlpha[last],
    worlds: 20_000,
    of: (chance) => passes(chance, information, bounds, last),
  };
};

/** Whether the e-process ever stops a version that is like the old one, at 5 %, under a schedule of shares. */
const stopped = (chance: Rng, shares: readonly number[], rate: number, requests: number): boolean => {
  const process = eventProcess();
  return shares.some((share) => {
    const n = poisson(chance, requests * share);
    const controlN = poisson(chance, requests * (1 - share));
    const x = binomial(chance, n, rate);
    return process({ n, x, controlN, controlX: binomial(chance, controlN, rate) }) >= Math.log(20);
  });
};

const canary = (
  schedule: string,
  shares: (chance: Rng) => readonly number[],
  rate: number,
  requests: number,
): Claim => ({
  what: `E-process of a canary, ${schedule}: stops a version that is like the old one`,
  claims: 0.05,
  bound: 'at most',
  worlds: 2000,
  of: (chance) => stopped(chance, shares(chance), rate, requests),
});

const steps = [0.01, 0.05, 0.1, 0.25, 0.5].flatMap((share) => new Array<number>(10).fill(share));

const ten = { information: looksOf(10), bounds: new Float64Array(10).fill(1.959964) };
const wald = { p0: 0.02, p1: 0.04, alpha: 0.05, beta: 0.1 };
const outcomes = (chance: Rng, p: number) => Uint8Array.from({ length: 8000 }, () => bernoulli(chance, p));

export const claims: Claim[] = [
  {
    what: `Confidence sequence at each of ${rows} normal rows: holds the mean at all of them`,
    claims: 0.95,
    bound: 'at least',
    worlds: 2000,
    of: (chance) => always(chance, 0.2, (mean, n) => Math.abs(mean - 0.2) <= halfWidths[n]),
  },
  {
    what: 'Confidence sequence of a share of 0.1, rows 200 to 4000: holds it at every tenth',
    claims: 0.95,
    bound: 'at least',
    worlds: 1500,
    of: (chance) => shareAlways(chance, 0.1),
  },
  {
    what: `Mixture test (mSPRT) at each of ${rows} normal rows: rejects at 5 % without an effect`,
    claims: 0.05,
    bound: 'at most',
    worlds: 2000,
    of: (chance) => {
      const ratios = new Float64Array(rows).fill(1);
      always(chance, 0, (mean, n) => {
        ratios[n - 1] = mixtureRatio(mean, 1 / n, 0.05);
        return ratios[n - 1] < 20;
      });
      return alwaysValidP(ratios)[rows - 1] <= 0.05;
    },
  },
  {
    what: `Always-valid interval at each of ${rows} normal rows: holds the mean at all of them`,
    claims: 0.95,
    bound: 'at least',
    worlds: 2000,
    of: (chance) =>
      always(chance, 0.2, (mean, n) => {
        const { low, high } = alwaysValidInterval(mean, 1 / n, 0.05);
        return low <= 0.2 && 0.2 <= high;
      }),
  },
  canary('five steps of ten minutes', () => steps, 0.002, 600),
  canary('40 minutes at any shares', (chance) => Array.from({ length: 40 }, () => chance.uniform()), 0.01, 200),
  canary(
    'a share that jumps',
    (chance) => Array.from({ length: 40 }, (_, i) => ((7 * i + chance.u32()) % 10) / 10),
    0.05,
    60,
  ),
  canary('five rare looks', (chance) => Array.from({ length: 5 }, () => 0.05 + 0.9 * chance.uniform()), 0.02, 2000),
  {
    what: "Wald's SPRT of p = 0.02 against 0.04: rejects a true 0.02",
    claims: wald.alpha,
    bound: 'at most',
    worlds: 2000,
    of: (chance) => sprt(outcomes(chance, wald.p0), wald).decision === 'reject_h0',
  },
  {
    what: "Wald's SPRT of p = 0.02 against 0.04: accepts 0.02 when it is 0.04",
    claims: wald.beta,
    bound: 'at most',
    worlds: 2000,
    of: (chance) => sprt(outcomes(chance, wald.p1), wald).decision === 'accept_h0',
  },
  grouped('Pocock', looksOf(5), 'pocock', 4),
  grouped('Pocock', looksOf(5), 'pocock', 1),
  grouped('Pocock at 20, 50 and 100 % of the information', [0.2, 0.5, 1], 'pocock', 2),
  grouped("O'Brien-Fleming", looksOf(5), 'obrien-fleming', 4),
  grouped("O'Brien-Fleming", looksOf(5), 'obrien-fleming', 2),
  {
    what: 'Fixed bound of 1.96 looked at ten times: rejects without an effect',
    claims: 0.05,
    known: crossing(ten.information, ten.bounds)[9],
    worlds: 20_000,
    of: (chance) => passes(chance, ten.information, ten.bounds, 9),
  },
];
