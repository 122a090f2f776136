import type { Table } from '../lib/define.ts';
import { permutation } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { poolRows } from './active.ts';
import { annotate } from './agreement.ts';
import { spoil, testRows } from './noise.ts';
import type { LabellingParams } from './params.ts';
import { drawPopulation } from './population.ts';
import { vote } from './rules.ts';
import { testRows as weakTestRows } from './weak.ts';
import { drawParcels, type Parcels } from './world.ts';

/** What is known of one row besides its columns and its true label. */
type Known = Partial<Record<'recorded' | 'first' | 'second' | 'order' | `rule${number}`, number>>;

const COLUMNS = 8;
const RULES = 6;
const known = [
  ...[
    { key: 'recorded', label: 'Label as recorded' },
    { key: 'first', label: 'Label of the first annotator' },
    { key: 'second', label: 'Label of the second annotator' },
    { key: 'order', label: 'Place in the order of random labels' },
  ],
  ...Array.from({ length: RULES }, (_, k) => ({ key: `rule${k + 1}`, label: `Vote of rule ${k + 1}, -1 for none` })),
] as { key: keyof Known; label: string }[];

/** The rows of all four questions: set by set, with what each of them knows. */
export function data(params: LabellingParams): Table[] {
  const { seed, trainingRows, unlabelledRows } = params;
  const rowsOf = (set: string, { X, y }: Parcels, knownOf: (i: number) => Known = () => ({})) =>
    Array.from(y, (late, i) => {
      const here = knownOf(i);
      const values = Array.from({ length: COLUMNS }, (_, j) => X[j]?.[i] ?? null);
      return [set, ...values, late, ...known.map(({ key }) => here[key] ?? null)];
    });
  const training = drawParcels(seed, 'noise training', trainingRows);
  const test = drawParcels(seed, 'noise test', testRows);
  const written = {
    training: spoil(training.y, 'training errors', params),
    test: spoil(test.y, 'test errors', params),
  };
  const { truth, first, second } = annotate(params);
  const places = new Int32Array(poolRows);
  for (const [place, row] of permutation(rng(seed, 'order of labels'), poolRows).entries()) places[row] = place;
  const unlabelled = drawParcels(seed, 'unlabelled', unlabelledRows);
  const votes = vote(unlabelled.y, params);
  return [
    {
      name: 'rows',
      caption: 'Rows of all four questions, set by set; a cell is empty where the set does not have it',
      columns: [
        { key: 'set', label: 'Set' },
        ...Array.from({ length: COLUMNS }, (_, j) => ({ key: `x${j + 1}`, label: `x${j + 1}` })),
        { key: 'late', label: 'Late, in truth' },
        ...known,
      ],
      rows: [
        ...rowsOf('training', training, (i) => ({ recorded: written.training[i] })),
        ...rowsOf('test', test, (i) => ({ recorded: written.test[i] })),
        ...rowsOf('items', { X: [], y: Uint8Array.from(truth) }, (i) => ({ first: first[i], second: second[i] })),
        ...rowsOf('pool', drawPopulation(params, 'pool', poolRows), (i) => ({ order: places[i] })),
        ...rowsOf('pool test', drawPopulation(params, 'active test', testRows)),
        ...rowsOf('unlabelled', unlabelled, (i) =>
          Object.fromEntries(votes.map((said, rule) => [`rule${rule + 1}`, said[i]])),
        ),
        ...rowsOf('rules test', drawParcels(seed, 'weak test', weakTestRows)),
      ],
    },
  ];
}
