import type { Table } from '../lib/define.ts';
import { type Deployment, deploy, type Evaluation, evaluateSplit } from './evaluate.ts';
import { collectRows, type Feature, type Rows } from './history.ts';
import type { LeakageParams } from './params.ts';
import type { Run } from './recipe.ts';
import { drawWorld } from './world.ts';

/** Every row, with what each fit saw of it and predicted. */
export function data(params: LeakageParams): Table[] {
  const { historyRows, columns, fits, predicted } = fittedRows(params);
  return [
    {
      name: 'rows',
      caption: 'Every row of the history and of production, with what each fit saw of it and predicted',
      columns: [
        { key: 'period', label: 'Period' },
        ...columns.map(({ key, label }) => ({ key, label })),
        ...fits.map(({ name }) => ({ key: `part_${name}`, label: `Part in the ${name} fit` })),
        { key: 'predicted', label: 'Predicted probability of being late' },
      ],
      rows: Array.from(predicted, (p, i) => [
        i < historyRows ? 'history' : 'production',
        ...columns.map(({ values }) => known(values[i])),
        ...fits.map(({ part }) => parts[part[i]]),
        known(p),
      ]),
    },
  ];
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The fits of a run: by name, the columns that each saw before scaling. */
export function fitsOf(params: LeakageParams): Pick<Fit, 'name' | 'features'>[] {
  return fittedRows(params).fits;
}

/** Draws the world of a run again, and makes the fits that its rows tell of. */
function fittedRows(params: LeakageParams): FittedRows {
  const world = drawWorld(params);
  const { history, production } = collectRows(world, params);
  const deployment = deploy(world, history, production, params);
  return rowsOf(evaluateSplit(params.split, history, params), deployment, history, production);
}

/** One fit: which columns it saw before scaling, and what each row was to it. */
interface Fit {
  /** `offline`, or `fold1` to `fold5`; and `deployed`. */
  name: string;
  features: string[];
  /** For each row an index of `parts`. */
  part: Uint8Array;
}

/** What a row can be to a fit: `unused` rows are known neither when it is fitted nor when it is scored. */
const parts = ['unused', 'train', 'gap', 'test'] as const;

/** Every row of the run, the history first and then production, with what is needed to repeat the fits elsewhere. */
interface FittedRows {
  historyRows: number;
  columns: { key: string; label: string; values: Float64Array }[];
  fits: Fit[];
  /** P(late) by the notebook's model for test rows and by the deployed model for production; NaN elsewhere. */
  predicted: Float64Array;
}

/** The rows of a run with everything a reader needs to repeat its fits elsewhere. */
function rowsOf(
  { folds }: Evaluation,
  { train, run: deployed }: Deployment,
  history: Rows,
  production: Rows,
): FittedRows {
  const historyRows = history.late.length;
  const n = historyRows + production.late.length;
  const identity = (key: string, label: string, of: (rows: Rows) => ArrayLike<number>) => ({
    key,
    label,
    values: join(of(history), of(production)),
  });
  const columns = new Map<string, FittedRows['columns'][number]>();
  const keep = (column: FittedRows['columns'][number]) => columns.set(column.key, column);
  keep(identity('parcel', 'Parcel', ({ parcel }) => parcel));
  keep(identity('day', 'Day', ({ day }) => day));
  keep(identity('shipper', 'Shipper', ({ shipper }) => shipper));
  keep(identity('route', 'Route', ({ route }) => route));
  keep(identity('late', 'Late', ({ late }) => late));

  const predicted = new Float64Array(n).fill(Number.NaN);
  const unknown = new Float64Array(production.late.length).fill(Number.NaN);
  const describe = (name: string, run: Run, part: Uint8Array): Fit => {
    const live = run.scored === run.history ? production.features : run.scored;
    const features = run.history.map(({ key, label, values }) => {
      // A rate is learnt anew by every fit; all other columns say the same to each of them.
      const own = key === 'routeRate' ? `${key}_${name}` : key;
      if (!columns.has(own)) keep({ key: own, label, values: join(values, valuesOf(live, key) ?? unknown) });
      return own;
    });
    return { name, features, part };
  };

  // First, for it alone knows a selected column in production too.
  const live = new Uint8Array(n).fill(partOf('test'), historyRows);
  for (const row of train) live[row] = partOf('train');
  predicted.set(deployed.probability, historyRows);
  const last = describe('deployed', deployed, live);

  const fits = folds.map(({ parts: split, run }, k) => {
    const part = new Uint8Array(n);
    for (const name of ['train', 'gap', 'test'] as const) for (const row of split[name]) part[row] = partOf(name);
    split.test.forEach((row, i) => {
      predicted[row] = run.probability[i];
    });
    return describe(folds.length === 1 ? 'offline' : `fold${k + 1}`, run, part);
  });
  return { historyRows, columns: [...columns.values()], fits: [...fits, last], predicted };
}

function partOf(name: (typeof parts)[number]): number {
  return parts.indexOf(name);
}

function valuesOf(features: readonly Feature[], key: string): Float64Array | undefined {
  return features.find((feature) => feature.key === key)?.values;
}

function join(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
