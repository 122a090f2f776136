/** How far a test of the rubric is done: not at all, by hand with written results, or automated and run repeatedly. */
export type TestLevel = 0 | 1 | 2;

/** The four sections of the rubric, in its order. */
export const sections = ['data', 'model', 'infrastructure', 'monitoring'] as const;
/** The name of a section. */
export type Section = (typeof sections)[number];

/**
 * The ML Test Score: seven tests in each of four sections give 0, 0.5 or 1 point, and the score is the smallest of the
 * four sums. Throws unless every section has seven levels.
 * Source: E. Breck et al., The ML Test Score (IEEE Big Data 2017).
 */
export function mlTestScore(tests: Readonly<Record<Section, readonly TestLevel[]>>): {
  sections: Record<Section, number>;
  final: number;
} {
  const points = (section: Section): number => {
    const levels = tests[section];
    if (levels?.length !== 7 || levels.some((level) => ![0, 1, 2].includes(level)))
      throw new RangeError(`mlTestScore: got [${levels}] for ${section}, needs seven levels of 0, 1 or 2.`);
    return levels.reduce((sum: number, level) => sum + level / 2, 0);
  };
  const sums = {
    data: points('data'),
    model: points('model'),
    infrastructure: points('infrastructure'),
    monitoring: points('monitoring'),
  };
  return { sections: sums, final: Math.min(...Object.values(sums)) };
}
