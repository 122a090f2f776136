import { psi } from '../../simulations/lib/distances/psi.ts';
import { histogramBoosting } from '../../simulations/lib/learners/histogramBoosting.ts';
import { histogramTree } from '../../simulations/lib/learners/histogramTree.ts';
import { logisticRegression } from '../../simulations/lib/learners/logisticRegression.ts';
import { nearestNeighbours } from '../../simulations/lib/learners/nearestNeighbours.ts';
import { auc } from '../../simulations/lib/metrics/auc.ts';
import { logLoss } from '../../simulations/lib/metrics/logLoss.ts';
import { kolmogorovSmirnov } from '../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { type BenchData, benchData } from './data.ts';
import { fastest } from './fastest.ts';
import type { Figure, Section } from './figure.ts';
import { type Reference, scikitLearn } from './scikitLearn.ts';

const SIZES = [20_000, 200_000];
/** Runs of scikit-learn, of which the fastest counts. */
const REPEATS = 5;
/** Rows whose nearest neighbours are sought. */
const QUERIES = 100;

/** Processor time of the learners on one thread, beside scikit-learn's on the same data where it is installed. */
export function* learners(): Generator<Section> {
  for (const rows of SIZES) yield sectionOf(rows);
  yield leakageFit();
}

function sectionOf(rows: number): Section {
  const data = benchData(rows);
  const { X, y } = data;
  const reference = scikitLearn(data, QUERIES, REPEATS);
  const half = X.map((column) => [column.subarray(0, rows / 2), column.subarray(rows / 2)] as const);
  const query = X.map((column) => column.subarray(0, QUERIES));
  const neighbours = nearestNeighbours(X, y, { k: 15 });

  const figures = [
    ...fitFigures('logistic regression', data, () => logisticRegression(X, y), reference?.logistic, 1),
    ...fitFigures(
      'tree of depth 6, with binning',
      data,
      () => histogramTree(X, y, { maxDepth: 6, minLeaf: 20 }),
      reference?.tree,
      0.2,
    ),
    ...fitFigures(
      'boosting, 50 trees of depth 3, with binning',
      data,
      () => histogramBoosting(X, y, { trees: 50, maxDepth: 3, minLeaf: 20 }),
      reference?.boosting,
      1,
    ),
    ...timeFigures(
      `15 neighbours of ${QUERIES} rows`,
      fastest(() => neighbours.probabilities(query)).ms,
      reference?.neighbours,
    ),
    ...timeFigures('AUC', fastest(() => auc(y, X[0])).ms, reference?.auc),
    time('PSI of 10 columns', () => half.map(([before, after]) => psi(before, after).psi)),
    time('KS of 10 columns', () => half.map(([before, after]) => kolmogorovSmirnov(before, after))),
  ];
  const beside = reference ? 'and scikit-learn on the same data' : 'scikit-learn is not installed';
  return { title: `${rows.toLocaleString('en')} rows x ${X.length} columns, one thread (${beside})`, figures };
}

/** The fit that the leakage lab makes several times a world. */
function leakageFit(): Section {
  const { X, y } = benchData(2900);
  const fit = () => histogramBoosting(X.slice(0, 7), y, { trees: 80, maxLeaves: 15, minLeaf: 10 });
  const what = 'boosting, 80 trees of 15 leaves, with binning';
  return { title: '2,900 rows x 7 columns', figures: [{ what, value: fastest(fit).ms, unit: 'ms', hold: 30 }] };
}

interface Fit {
  probabilities(X: BenchData['X']): Float64Array;
}

function fitFigures(
  what: string,
  { X, y }: BenchData,
  fit: () => Fit,
  other: Reference | undefined,
  hold: number,
): Figure[] {
  const { ms, result } = fastest(fit);
  const loss = logLoss(y, result.probabilities(X));
  const figures = timeFigures(what, ms, other, hold);
  figures.push({ what: `${what}: log loss`, value: loss, unit: 'nats', digits: 6 });
  if (other?.logLoss !== undefined) {
    figures.push({ what: `${what}: log loss of scikit-learn`, value: other.logLoss, unit: 'nats', digits: 6 });
  }
  return figures;
}

function timeFigures(what: string, ms: number, other?: Reference, hold?: number): Figure[] {
  const figures: Figure[] = [{ what, value: ms, unit: 'ms' }];
  if (other) {
    const ratio: Figure = { what: `${what}: times that of scikit-learn`, value: ms / other.ms, unit: '' };
    figures.push({ what: `${what}: scikit-learn`, value: other.ms, unit: 'ms' }, hold ? { ...ratio, hold } : ratio);
  }
  return figures;
}

function time(what: string, run: () => unknown): Figure {
  return { what, value: fastest(run).ms, unit: 'ms' };
}
