import type { Deployment, Evaluation } from './evaluate.ts';
import type { Feature, Rows } from './history.ts';
import type { Run } from './recipe.ts';
import { type ExportedFit, type ExportedRows, parts } from './result.ts';

/** The rows of a run with everything a reader needs to repeat its fits elsewhere. */
export function exportedRows(
  { folds }: Evaluation,
  { train, run: deployed }: Deployment,
  history: Rows,
  production: Rows,
): ExportedRows {
  const historyRows = history.late.length;
  const n = historyRows + production.late.length;
  const identity = (key: string, label: string, of: (rows: Rows) => ArrayLike<number>) => ({
    key,
    label,
    values: join(of(history), of(production)),
  });
  const columns = new Map<string, ExportedRows['columns'][number]>();
  const keep = (column: ExportedRows['columns'][number]) => columns.set(column.key, column);
  keep(identity('parcel', 'Parcel', ({ parcel }) => parcel));
  keep(identity('day', 'Day', ({ day }) => day));
  keep(identity('shipper', 'Shipper', ({ shipper }) => shipper));
  keep(identity('route', 'Route', ({ route }) => route));
  keep(identity('late', 'Late', ({ late }) => late));

  const predicted = new Float64Array(n).fill(Number.NaN);
  const unknown = new Float64Array(production.late.length).fill(Number.NaN);
  const describe = (name: string, run: Run, part: Uint8Array): ExportedFit => {
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
