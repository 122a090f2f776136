import { normal } from '../../../../simulations/lib/draw.ts';
import type { Rng } from '../../../../simulations/lib/rng.ts';
import { normalSf } from '../../../../simulations/lib/special/normal.ts';
import { type Adjustment, adjustP } from '../../../../simulations/lib/twoSample/multipleTesting.ts';
import type { Claim } from './claim.ts';

/** Ten tests, of which the first `empty` have nothing to find; the others have an effect of 3 standard errors. */
const tests = 10;
const adjusted = (chance: Rng, empty: number, method: Adjustment): Float64Array =>
  adjustP(
    Float64Array.from({ length: tests }, (_, i) => normalSf(normal(chance, i < empty ? 0 : 3))),
    method,
  );

const names: Record<Adjustment, string> = {
  bonferroni: 'Bonferroni',
  holm: 'Holm',
  sidak: 'Šidák',
  'benjamini-hochberg': 'Benjamini-Hochberg',
  'benjamini-yekutieli': 'Benjamini-Yekutieli',
};

/** Whether anything is found where there is nothing to find. */
const familyWise = (method: Adjustment, known: number): Claim => ({
  what: `${names[method]} over ${tests} tests of nothing: anything found at 5 %`,
  claims: 0.05,
  known,
  worlds: 20_000,
  of: (chance) => adjusted(chance, tests, method).some((p) => p <= 0.05),
});

/** The share of false ones among what is found. */
const falseShare = (method: Adjustment, empty: number, known: number): Claim => ({
  what: `${names[method]} over ${tests} tests, ${empty} of nothing: false share of what is found`,
  claims: 0.05,
  known,
  worlds: 20_000,
  of: (chance) => {
    const found = adjusted(chance, empty, method).map((p) => Number(p <= 0.05));
    const total = found.reduce((sum, one) => sum + one, 0);
    return total === 0 ? 0 : found.subarray(0, empty).reduce((sum, one) => sum + one, 0) / total;
  },
});

const harmonic = Array.from({ length: tests }, (_, i) => 1 / (i + 1)).reduce((sum, term) => sum + term);
const bonferroni = 1 - (1 - 0.05 / tests) ** tests;

export const claims: Claim[] = [
  familyWise('bonferroni', bonferroni),
  familyWise('holm', bonferroni),
  familyWise('sidak', 0.05),
  familyWise('benjamini-hochberg', 0.05),
  falseShare('benjamini-hochberg', 6, (0.05 * 6) / tests),
  falseShare('benjamini-yekutieli', 6, (0.05 * 6) / tests / harmonic),
];
