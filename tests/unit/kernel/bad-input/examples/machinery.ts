import { rng } from '../../../../../simulations/lib/rng.ts';
import type { Examples, Kernel } from '../example.ts';

const stream = rng(1);
const { NaN: nan } = Number;

/** What three worlds say of a number that is not finite in one of them. */
const nothing = { n: 3, mean: nan, sd: nan, se: nan, low: nan, high: nan };

/** Ten numbers of the generator that it makes. */
const ten = (kernel: Kernel, seed: number) => {
  const next = kernel(seed) as (() => number) | { u32: () => number };
  return Array.from({ length: 10 }, () => (typeof next === 'function' ? next() : next.u32()));
};

export const examples: Examples = {
  'calendar.ts': {
    dayOf: { args: { iso: '2024-06-30' } },
    isoDate: { args: { day: 19904 } },
    dayAndMonth: { args: { day: 19904 } },
  },
  'cleanParcels.ts': {
    drawCleanParcels: { args: { seed: 1, name: 'past', n: 5, intercept: -1.4 } },
    interceptOf: { args: { share: 0.25 } },
  },
  'columns.ts': {
    takeRows: {
      args: { X: [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)], rows: [2, 0] },
      documented: {
        'X[0] holds NaN at 0': [Float64Array.of(3, nan), Float64Array.of(6, 4)],
        'X[0] holds NaN at 2': [Float64Array.of(nan, 1), Float64Array.of(6, 4)],
        'X[1] holds NaN at 0': [Float64Array.of(3, 1), Float64Array.of(6, nan)],
        'X[1] holds NaN at 2': [Float64Array.of(3, 1), Float64Array.of(nan, 4)],
      },
    },
    take: {
      args: { column: [1, 2, 3], rows: [2, 0] },
      documented: {
        'column holds NaN at 0': Float64Array.of(3, nan),
        'column holds NaN at 2': Float64Array.of(nan, 1),
      },
    },
  },
  'csv.ts': {
    toCsv: {
      args: { table: { columns: [{ key: 'a' }], rows: [[1.5], [2]] } },
      documented: {
        'table.rows[0] holds NaN at 0': 'a\r\nNaN\r\n2\r\n',
        'table.rows[1] holds NaN at 0': 'a\r\n1.5\r\nNaN\r\n',
      },
    },
  },
  'draw.ts': {
    normal: { args: { stream, mean: 1, sd: 2 } },
    normals: { args: { stream, n: 5, mean: 1, sd: 2 } },
    integer: { args: { stream, n: 6 } },
    bernoulli: { args: { stream, p: 0.3 } },
    exponential: { args: { stream, mean: 2 } },
    poisson: { args: { stream, mean: 4 } },
    binomial: { args: { stream, n: 9, p: 0.3 } },
    categorical: { args: { stream, weights: [1, 2, 3] } },
    shuffle: { args: { stream, items: ['a', 'b', 'c'] } },
    permutation: { args: { stream, n: 6 } },
    sample: { args: { stream, n: 6, k: 3 } },
  },
  'format.ts': {
    formatNumber: { args: { value: 1234.5, digits: 1 }, documented: { 'value is NaN': '–' } },
    formatSigned: { args: { value: 12.5, digits: 1 }, documented: { 'value is NaN': '–' } },
  },
  'job.ts': {
    worldsOf: { args: { job: { name: 'drift', params: { seed: 3 } }, to: 3, from: 1 } },
  },
  'parcels.ts': {
    drawParcels: {
      args: {
        world: { seed: 1, sigmaShipper: 0.5, sigmaRoute: 0.5, sigmaZ: 0.6, phi: 0.9, days: 6 },
        period: { name: 'past', firstDay: 1, days: 3, parcelsPerDay: 4, newShippers: 0.1 },
      },
    },
  },
  'replicate.ts': {
    replicateSeed: { args: { seed: 3, k: 2 } },
    summarise: {
      args: { values: [1, 2, 4] },
      documented: {
        'values is empty': { ...nothing, n: 0 },
        'values holds NaN at 0': nothing,
        'values holds NaN at 2': nothing,
        'values holds Infinity at 0': nothing,
        'values holds Infinity at 2': nothing,
        'values holds -Infinity at 0': nothing,
        'values holds -Infinity at 2': nothing,
      },
    },
  },
  'rng.ts': {
    rng: { args: { seed: 3 }, call: ten },
    sfc32: { args: { seed: 3 }, call: ten },
    splitmix32: { args: { seed: 3 }, call: ten },
    mulberry32: { args: { seed: 3 }, call: ten },
  },
};
