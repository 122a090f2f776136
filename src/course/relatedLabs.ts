/** Two labs that belong together, and what leads from one to the other, to be read from either. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['leakage', 'drift', 'A score from the past, and what it is worth a year later.'],
  ['leakage', 'labelling', 'A score that promises too much, and one that is measured with wrong labels.'],
  ['drift', 'monitors', 'An alarm in one world, and how often the same alarm rings in worlds without a drift.'],
  ['drift', 'release', 'A model that ages, and how its successor reaches the users.'],
  ['slices', 'forking-paths', 'Forty slices of one test set, and twenty analyses of one table.'],
  ['slices', 'ab-analysis', 'Two logs with two mixes, and a test that counts the wrong thing.'],
  ['slices', 'leaderboard', 'The worst of forty slices, and the best of ten models.'],
  ['psi', 'monitors', 'One distance with its threshold, and several monitors side by side.'],
  ['psi', 'alert-budget', 'One monitor that rings at nothing, and a year of many.'],
  ['label-definition', 'labelling', 'A label that is defined in another way, and labels that are wrong.'],
  ['label-definition', 'leakage', 'What a label counts, and what a score by it promises.'],
  ['alert-budget', 'monitors', 'Pages about nothing, and alarms that are worth a page.'],
  ['release', 'ab-test', 'A rollout that guards against harm, and a test that looks for a gain.'],
  ['act-value', 'planning', 'What a project could save, and how long it may take.'],
  ['act-value', 'ab-test', 'What an act is worth if it works, and how one finds out whether it does.'],
  ['act-value', 'drift', 'What a threshold is worth today, and what the same threshold costs after a year of drift.'],
  ['ab-test', 'ab-analysis', 'Looking too often, and counting the wrong thing.'],
  ['planning', 'release', 'A plan that ends at deployment, and what may happen there.'],
  ['leaderboard', 'leakage', 'A score picked for being high, and a score made high by the split.'],
  ['leaderboard', 'ab-test', 'The best of ten on old rows, and one winner tested on users.'],
  ['search', 'leaderboard', 'The best of many settings, and the best of many models that are nearly equal.'],
  ['search', 'forking-paths', 'Many settings tried on one table, and many questions asked of one.'],
  ['fragile', 'leaderboard', 'What a model gets right on average, and how little overturns one decision.'],
  ['forking-paths', 'ab-test', 'Many analyses of one table, and many looks at one test.'],
  ['missingness', 'drift', 'A column with holes, and a column whose meaning changes in production.'],
  ['missingness', 'leakage', 'A repair that knows too much, and a split that does.'],
  ['skew', 'leakage', 'A late rate that knows too much, and a split that lets the future in.'],
  ['skew', 'psi', 'Which check sees a wrong value, and how far two samples differ by chance.'],
  ['skew', 'monitors', 'Values that are served wrongly, and a world that changes.'],
  ['baselines', 'leaderboard', 'Models that climb a ladder of effort, and models that are nearly alike.'],
  ['baselines', 'act-value', 'What a better model adds to a score, and what it adds in euros.'],
  ['first-look', 'missingness', 'A map of missing values, and what each reason for them does.'],
  ['mailbox', 'act-value', 'Two errors with a price, and an act with one.'],
  ['mailbox', 'labelling', 'Errors that a person reads, and labels that persons disagree about.'],
  ['availability-hunt', 'leakage', 'Three columns that know too much, and which split would have shown it.'],
  [
    'availability-hunt',
    'missingness',
    'A cell that is filled for late parcels only, and a cell that is empty for a reason.',
  ],
];

/** The labs beside a lab, each with what leads there. */
export const relatedLabs = (name: string): { name: string; why: string }[] =>
  PAIRS.flatMap(([one, other, why]) =>
    one === name ? [{ name: other, why }] : other === name ? [{ name: one, why }] : [],
  );
