import fc from 'fast-check';

// The same cases on every run: a failure is a change of the code and never of the luck.
fc.configureGlobal({ numRuns: 100, seed: 1 });

/** Finite numbers of ordinary size, with ties. */
export const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e3, max: 1e3, noNaN: true }));
export const sample = fc.array(value, { minLength: 1, maxLength: 60 });
export const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
export const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Shares that are not at the ends, where quantiles are finite. */
export const inner = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

export interface Scored {
  y: number[];
  score: number[];
}

/** Labels with both classes, and a score for each. */
export const scored: fc.Arbitrary<Scored> = fc
  .array(fc.record({ y: fc.integer({ min: 0, max: 1 }), score: value }), { minLength: 2, maxLength: 60 })
  .filter((rows) => new Set(rows.map((row) => row.y)).size === 2)
  .map((rows) => ({ y: rows.map((row) => row.y), score: rows.map((row) => row.score) }));

/** Labels with both classes, and a probability for each. */
export const forecast = scored.map(({ y, score }) => ({ y, p: score.map((s) => 1 / (1 + Math.exp(-s / 4))) }));
