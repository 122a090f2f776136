import type { Table } from '../lib/define.ts';
import { binOf } from '../lib/distances/psi.ts';
import { normal } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import type { PsiParams } from './params.ts';
import { drawReference } from './reference.ts';

/** What PSI is made of: how many values of each window, and of the reference, fall into each bin. */
export function data(params: PsiParams): Table[] {
  const { n, windows, reference, seed } = params;
  const rows = drawReference(params).flatMap(({ edges, shares }, feature) => {
    const chance = rng(seed, 'windows', feature);
    const drawn = Array.from({ length: windows }, (_, window) => {
      const counts = new Array<number>(shares.length).fill(0);
      for (let i = 0; i < n; i++) counts[binOf(normal(chance), edges)] += 1;
      return [feature + 1, window + 1, ...counts];
    });
    return [[feature + 1, 0, ...Array.from(shares, (share) => Math.round(share * reference))], ...drawn];
  });
  const bins = rows[0].length - 2;
  return [
    {
      name: 'counts',
      caption: 'Values in each bin, by feature and window; window 0 is the reference',
      columns: [
        { key: 'feature', label: 'Feature' },
        { key: 'window', label: 'Window' },
        ...Array.from({ length: bins }, (_, bin) => ({ key: `bin${bin + 1}`, label: `Bin ${bin + 1}` })),
      ],
      rows,
    },
  ];
}
