import { type DotRow, DotRows } from '../lib/chart/DotRows.tsx';
import { reaches } from '../lib/estimate.ts';
import { members, show } from '../lib/quantity.ts';
import { traps } from './names.ts';
import { notebook, optimism } from './numbers.ts';
import type { HuntParams } from './params.ts';
import type { HuntResult } from './result.ts';

interface Props {
  result: HuntResult;
  params: HuntParams;
  kept: HuntResult | undefined;
  predicted: Readonly<Record<string, number>> | undefined;
}

/** Two rows a column: the AUC of the notebook, and a bar to the AUC of production, with the column and without. */
export function Promises({ result, params, kept, predicted }: Props) {
  const rows = members(traps).flatMap((trap) => [
    { trap, side: 'with' as const, name: `with ${traps[trap]}` },
    { trap, side: 'without' as const, name: trap === 'depotRate' ? 'with settled parcels only' : 'without' },
  ]);
  const said = predicted?.production ?? predicted?.notebook;
  const lows = rows.flatMap(({ trap, side }) => {
    const { notebook: promised, production } = result.traps[trap][side];
    return [promised.auc.low, production.auc.value];
  });
  return (
    <DotRows
      name={
        <>
          What the notebook promises <span className="test role">●</span>, and the bar to what production pays
        </>
      }
      x={[Math.min(0.6, ...lows.map((low) => Math.floor(10 * low) / 10)), 1]}
      axis="AUC"
      guess={{ value: said, reading: notebook.with }}
      rows={rows.map(({ trap, side, name }): DotRow => {
        const judged = result.traps[trap][side];
        const before = kept?.traps[trap][side];
        return {
          name,
          strong: trap === params.trap && side === 'with',
          dots: [{ ...judged.notebook.auc, role: 'test', open: side === 'without' }],
          against: {
            value: judged.production.auc.value,
            role: reaches(judged.optimism) ? 'unknown' : 'alarm',
            label: show(optimism.with, judged.optimism.value),
          },
          kept: before && [before.notebook.auc.value],
        };
      })}
      note="Hatched: one run cannot tell whether there is a difference."
    />
  );
}
