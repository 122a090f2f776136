/** The ladder, from the simplest to the most flexible. */
export const rungs = {
  majority: 'majority',
  rule: 'rule',
  logistic: 'logistic regression',
  tree: 'tree of depth 3',
  full: 'full tree',
  boosted: 'boosted trees',
} as const;

export type Rung = keyof typeof rungs;
