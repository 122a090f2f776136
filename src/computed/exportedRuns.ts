import { toCsv } from '../../simulations/lib/csv.ts';
import { type AnyModel, type AnyValues, measureAll } from '../../simulations/lib/define.ts';
import { csvName } from '../../simulations/lib/exported.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { loadModel } from '../simulations.ts';

/** A run of a lab that the Python project fits again: its setting, and which measure each of its numbers is. */
interface Repeated {
  lab: string;
  params: AnyValues;
  /** By the name that `labs.py` gives the number. */
  numbers: Readonly<Record<string, string>>;
}

const RUNS: readonly Repeated[] = [
  {
    lab: 'leakage',
    params: { split: 'temporalGap' },
    numbers: { 'notebook, last 28 days after a gap': 'offlineAuc', production: 'productionAuc' },
  },
  { lab: 'leakage', params: { split: 'random' }, numbers: { 'notebook, shuffled': 'offlineAuc' } },
  {
    lab: 'skew',
    params: {},
    numbers: {
      "with the booking's own day, notebook": 'offlineOwnDay',
      "with the booking's own day, production": 'productionOwnDay',
      'by event time, notebook': 'offlineEventTime',
      'by event time, production': 'productionEventTime',
      'by availability time, notebook': 'offlineAvailable',
      'by availability time, production': 'productionAvailable',
      'without it, notebook': 'offlineWithout',
      'without it, production': 'productionWithout',
    },
  },
  {
    lab: 'baselines',
    params: { rows: 1000 },
    numbers: {
      'logistic regression': 'aucLogistic',
      'tree of depth 3': 'aucTree',
      'boosted trees': 'aucBoosted',
    },
  },
  {
    lab: 'decision',
    params: {},
    numbers: {
      'nobody acts': 'costNothing',
      'room for 5 %, least squares on the hours': 'costOls',
      'room for 5 %, logistic': 'costLogistic',
      'plain, from 0.5': 'costHalfPlain',
      'plain, from the costs': 'costTStarPlain',
      'weighed alike, from the costs': 'costTStarBalanced',
      'then calibrated, from the costs': 'costTStarPlatt',
    },
  },
];

/** The labs whose runs the project holds. */
export const repeatedLabs: readonly string[] = [...new Set(RUNS.map(({ lab }) => lab))];

/** The folder `labs` of the project: the rows of each run as its page exports them, and `numbers.csv` with what it prints. */
export async function exportedRuns(): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  const rows: (string | number)[][] = [];
  for (const { lab, params, numbers } of RUNS) {
    const model: AnyModel = await loadModel(lab);
    const values = { ...defaults(model.params), ...params };
    const [table] = model.data?.(values) ?? [];
    const file = csvName(lab, table.name);
    // The splits of one run have the same rows.
    tables[`labs/${file}`] ??= toCsv(table);
    const found = measureAll(model, model.run(values), values);
    for (const [number, measure] of Object.entries(numbers)) rows.push([file, number, found[measure]]);
  }
  const columns = ['file', 'number', 'value'].map((key) => ({ key, label: key }));
  return { ...tables, 'labs/numbers.csv': toCsv({ name: 'numbers', caption: 'What the labs print', columns, rows }) };
}
