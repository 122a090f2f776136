import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf, dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read } from '../lib/quantity.ts';
import { auc, bias, noiseAuc } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

/** What a model of wrong labels is worth, what a test of wrong labels says of it, and how far its probabilities are off. */
export function NoisePanel({ params, result, pinned, predicted }: ViewProps<LabellingResult, LabellingParams>) {
  const rows = dotRowsOf(noiseAuc, { params, result }, pinned, { role: 'ink' }).map((row) => ({
    ...row,
    dots: row.dots.map((dot) => ({ ...dot, role: row.member === 'measured' ? ('alarm' as const) : dot.role })),
    strong: row.member === 'measured',
    ...(row.member === 'measured' && { name: 'Recorded labels, judged by those' }),
  }));
  const { bias: found, biasClean } = result.noise;
  const guess = predicted?.aucMeasured ?? predicted?.aucTrue;
  return (
    <div className="panels">
      <DotRows
        name="AUC on 4,000 test parcels: what the model is worth, and what is measured"
        x={roundDomain([0.5, 0.9, ...rows.flatMap(({ dots }) => dots.flatMap(({ low, high }) => [low, high]))])}
        axis="AUC"
        guess={{ value: guess, reading: auc }}
        rows={rows}
      />
      <DotRows
        name="Mean prediction less the true late share"
        x={roundDomain([-0.2, 0.2, found.low, found.high])}
        axis="difference of shares"
        line={{ value: 0, label: 'right on average' }}
        guess={{ value: predicted?.bias, reading: bias }}
        rows={[
          { name: 'Clean labels', dots: [dotOf(bias, biasClean, { role: 'ink' })] },
          {
            name: 'Recorded labels',
            strong: true,
            dots: [dotOf(bias, found, { role: 'alarm' })],
            kept: pinned && [read(bias, pinned.result.noise.bias)],
          },
        ]}
      />
    </div>
  );
}
