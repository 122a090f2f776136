const inner = 'An inner loop of the learners, whose entrances have checked every number; those are in the examples.';
const bits = 'Takes numbers apart for the functions of math/, each of which is in the examples.';
const declaration = 'Declares or reads a model, which the contract tests look at; it takes no data.';

/** What needs no example, by the beginning of "file function", and why. */
export const exempt: readonly { what: string; why: string }[] = [
  { what: 'chart/', why: 'Draws.' },
  { what: 'define.ts ', why: declaration },
  {
    what: 'estimate.ts ',
    why: 'Compares the ends of an interval that a result holds; one that is unknown reaches nothing.',
  },
  { what: 'exported.ts ', why: 'Names files and writes a script; it takes no data.' },
  { what: 'listing.ts ', why: declaration },
  { what: 'params.ts ', why: declaration },
  { what: 'params/', why: declaration },
  { what: 'quantity.ts ', why: declaration },
  { what: 'tableOf.ts ', why: declaration },
  { what: 'digest.ts ', why: 'Takes any plain data, NaN among it.' },
  { what: 'distances/psi.ts binOf', why: 'An inner loop of binShares, which has checked values and edges.' },
  { what: 'tabulated.ts drawTabulated', why: 'Draws from what tabulate has checked and laid out.' },
  { what: 'drifting/', why: 'The world of two models, whose parameters are admitted before it is drawn.' },
  { what: 'math/binary.ts ', why: bits },
  { what: 'math/exp.ts expOfSum', why: bits },
  { what: 'math/exp.ts beyondLinear', why: bits },
  { what: 'learners/bestSplit.ts ', why: inner },
  { what: 'learners/binColumns.ts binsOf', why: inner },
  { what: 'learners/binColumns.ts isBinned', why: inner },
  { what: 'learners/cholesky.ts ', why: inner },
  { what: 'learners/exactSplit.ts ', why: inner },
  { what: 'learners/growExactTree.ts ', why: inner },
  { what: 'learners/growTree.ts ', why: inner },
  { what: 'learners/halfway.ts ', why: inner },
  { what: 'learners/histogram.ts ', why: inner },
  { what: 'learners/logisticPass.ts ', why: inner },
  { what: 'learners/logisticProblem.ts classWeights', why: inner },
  { what: 'learners/newton.ts ', why: inner },
  { what: 'learners/partRows.ts ', why: inner },
  { what: 'learners/rises.ts ', why: 'Looks at numbers of any kind, NaN among them.' },
  { what: 'learners/shallowTrees.ts ', why: inner },
  { what: 'learners/sortNumbers.ts ', why: inner },
  { what: 'learners/sortRows.ts ', why: inner },
  { what: 'learners/tree.ts ', why: inner },
];
