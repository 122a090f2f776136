import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf, dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, read, say } from '../lib/quantity.ts';
import { auc, labelsRight, weakAuc } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

/** What models of rules are worth beside models of true labels, how many of the labels are right, and whom the label model trusts. */
export function WeakPanel({ params, result, pinned, predicted }: ViewProps<LabellingResult, LabellingParams>) {
  const { gold, rules } = result.weak;
  const taught = dotRowsOf(weakAuc, { params, result }, pinned, { role: 'ink' });
  const goldRows = gold.map(({ rows, auc: found }) => ({
    name: `${formatNumber(rows)} true labels`,
    strong: rows === params.goldRows,
    dots: [dotOf(auc, found, { role: 'truth' })],
  }));
  const ends = [
    ...gold.map(({ auc: { low, high } }) => [low, high]),
    ...taught.flatMap(({ dots }) => dots.map(({ low, high }) => [low, high])),
  ];
  return (
    <div className="panels">
      <DotRows
        name="AUC of models that learn from these labels"
        x={roundDomain([0.75, 0.9, ...ends.flat()])}
        axis="AUC"
        guess={{ value: predicted?.aucEm ?? predicted?.aucGold, reading: auc }}
        rows={[...taught.map((row) => ({ ...row, name: `Six rules, ${row.name}` })), ...goldRows]}
      />
      <DotRows
        name="Labels that are right, an undecided one counting half"
        x={[50, 100]}
        axis="% of the parcels"
        guess={{ value: predicted?.emRight, reading: labelsRight }}
        rows={dotRowsOf(labelsRight, { params, result }, pinned, { role: 'ink' })}
      />
      <DotRows
        name={
          <>
            How often each rule is right: <span className="truth role">○</span> in truth,{' '}
            <span className="alarm role">●</span> as the label model takes it
          </>
        }
        x={[50, 100]}
        axis="% of its votes"
        rows={rules.map(({ coverage, right, estimated }, k) => ({
          name: `Rule ${k + 1}, votes on ${say(percent(0), coverage)} of the parcels`,
          dots: [point(right, 'truth'), point(estimated, 'alarm')],
        }))}
      />
    </div>
  );
}

/** A number without an interval: the truth, or what one run estimates. */
function point(share: number, role: 'truth' | 'alarm') {
  const value = read(percent(), share);
  return { value, low: value, high: value, role, open: role === 'truth' };
}
