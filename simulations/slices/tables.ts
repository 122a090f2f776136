import type { Table } from '../lib/define.ts';
import { members, percent, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { corrections, type Depot, depots } from './names.ts';
import { depotGap, error, points, score, scoreGap } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { Pair, SlicesResult } from './result.ts';

/** The numbers of the part that is shown. */
export function tables(result: SlicesResult, params: SlicesParams): Table[] {
  switch (params.part) {
    case 'mix':
      return mixTables(result, params);
    case 'power':
      return powerTables(result, params);
    case 'forty':
      return fortyTables(result, params);
  }
}

function mixTables(result: SlicesResult, params: SlicesParams): Table[] {
  const { mix } = result;
  const totals: { name: string; pair: Pair }[] = [
    { name: 'as they come', pair: mix.asTheyCome },
    { name: 'a third for each type', pair: mix.equalMix },
  ];
  return [
    tableOf('depots', 'Two models by type of depot (95 % intervals)', members(depots), {
      depot: { label: 'Depot', of: (depot: Depot) => depots[depot] },
      rowsA: { label: 'Parcels of A', ...plain(0), of: (depot) => mix.byDepot[depot].a.rows },
      a: { label: 'A', ...score, of: (depot) => mix.byDepot[depot].a.value },
      rowsB: { label: 'Parcels of B', ...plain(0), of: (depot) => mix.byDepot[depot].b.rows },
      b: { label: 'B', ...score, of: (depot) => mix.byDepot[depot].b.value },
      gap: column(depotGap, result, params),
    }),
    tableOf('totals', 'Over all parcels, weighted in two ways (95 % intervals)', totals, {
      weights: { label: 'All parcels', of: ({ name }) => name },
      a: { label: 'A', ...score, of: ({ pair }) => pair.a.value },
      b: { label: 'B', ...score, of: ({ pair }) => pair.b.value },
      gap: { label: 'B less A', ...scoreGap, interval: true, of: ({ pair }) => pair.gap },
    }),
  ];
}

function powerTables({ power }: SlicesResult, { sliceRows, restRows }: SlicesParams): Table[] {
  const rows = [
    { name: 'the slice', parcels: sliceRows, found: power.slice },
    { name: 'the rest', parcels: restRows, found: power.rest },
  ];
  return [
    tableOf('errors', 'Errors at one half in this run (95 % intervals of Wilson)', rows, {
      where: { label: 'Where', of: ({ name }) => name },
      parcels: { label: 'Parcels', ...plain(0), of: ({ parcels }) => parcels },
      error: { label: 'Error', ...error, interval: true, of: ({ found }) => found },
    }),
    tableOf('power', 'How often such a gap is detected, by the size of the slice', power.curve, {
      rows: { label: 'Parcels in the slice', ...plain(0), of: ({ rows }) => rows },
      found: { label: 'Detected', ...percent(0), interval: true, of: ({ found }) => found },
      formula: { label: 'By the formula', ...percent(0), of: ({ formula }) => formula },
    }),
  ];
}

function fortyTables({ forty }: SlicesResult, { test }: SlicesParams): Table[] {
  const { slices, others } = forty;
  const most = Math.max(...others.flatMap((set) => members(corrections).map((key) => set[key])));
  return [
    tableOf('slices', 'Forty slices, the worst first (95 % intervals)', slices, {
      slice: { label: 'Slice', of: ({ name }) => name },
      parcels: { label: 'Parcels', ...plain(0), of: ({ rows }) => rows },
      error: { label: 'Error', ...error, of: ({ errors, rows }) => (rows > 0 ? errors / rows : null) },
      beyond: {
        label: test === 'rest' ? 'Beyond all other parcels' : 'Late beyond what the model expects',
        ...points,
        interval: true,
        of: ({ beyond }) => beyond,
      },
      p: { label: 'p', ...plain(3), of: ({ p }) => p },
      ...Object.fromEntries(
        members(corrections).map((key) => [
          key,
          { label: corrections[key], of: (slice: (typeof slices)[number]) => (slice.found[key] ? 'significant' : '') },
        ]),
      ),
    }),
    tableOf('others', 'How many slices are significant in other test sets of the same model', rising(most), {
      slices: { label: 'Significant slices', ...plain(0), of: (count) => count },
      ...Object.fromEntries(
        members(corrections).map((key) => [
          key,
          {
            label: `Test sets, ${corrections[key]}`,
            ...plain(0),
            of: (count: number) => others.filter((set) => set[key] === count).length,
          },
        ]),
      ),
    }),
  ];
}

const rising = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
