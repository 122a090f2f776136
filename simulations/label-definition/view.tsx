import { type Dot, DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { show } from '../lib/quantity.ts';
import { Bookings } from './Bookings.tsx';
import { excludes, ruleOf } from './label.ts';
import { auc } from './numbers.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { LabelDefinitionResult } from './result.ts';

/** What the label makes of a thousand bookings, and how well they can be ranked under it. */
export default function LabelDefinitionView({
  result,
  params,
  pinned,
  predicted,
}: ViewProps<LabelDefinitionResult, LabelDefinitionParams>) {
  const { ranked } = result;
  const rows = dotRowsOf(auc, { params, result }, pinned, { role: 'deployed' });
  const ends = rows.flatMap(({ dots, member }) => [
    ...dots.flatMap(({ low, high }) => [low, high]),
    ...(ranked[member].truth === null ? [] : [ranked[member].truth]),
  ]);
  return (
    <div className="panels">
      <Bookings result={result} />
      <DotRows
        name="How well the model ranks the bookings that the label keeps"
        x={roundDomain([0.6, 0.8, ...ends, ...(predicted?.aucFitted === undefined ? [] : [predicted.aucFitted])])}
        axis="AUC on new bookings"
        guess={{ value: predicted?.aucFitted, reading: auc }}
        rows={rows
          .filter(({ member }) => member === 'keepAll' || excludes(ruleOf(params)))
          .map((row) => ({
            ...row,
            name: nameOf(row.name, ranked[row.member].truth),
            dots: [...row.dots, ...bestOf(ranked[row.member].truth)],
            strong: row.member === 'chosen',
          }))}
      />
    </div>
  );
}

/** The true probability, which needs no interval beside the model's: it is judged on the same bookings. */
function bestOf(truth: number | null): Dot[] {
  return truth === null ? [] : [{ value: truth, low: truth, high: truth, role: 'truth', open: true }];
}

function nameOf(label: string, truth: number | null): string {
  return truth === null ? `${label}: nothing to rank` : `${label}; best ${show(auc, truth)}`;
}
