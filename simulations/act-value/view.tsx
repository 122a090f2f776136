import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { Role } from '../lib/chart/role.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { members } from '../lib/quantity.ts';
import { value } from './numbers.ts';
import type { ActValueParams } from './params.ts';
import { type ActValueResult, type Policy, policies } from './result.ts';
import { ThresholdCurve } from './ThresholdCurve.tsx';

/** What can be built, and what nobody has. */
const roles: Readonly<Record<Policy, Role>> = {
  all: 'rival',
  rule: 'rival',
  boosted: 'rival',
  logistic: 'deployed',
  trueP: 'truth',
  hindsight: 'unknown',
  yours: 'ink',
};

/** What acting is worth by who decides, on one axis around doing nothing, and how that depends on the threshold. */
export default function ActValueView({ params, result, pinned, predicted }: ViewProps<ActValueResult, ActValueParams>) {
  const rows = dotRowsOf(value, { params, result }, pinned, { role: 'ink' });
  const guess = members(policies)
    .map((policy) => predicted?.[`value${policy[0].toUpperCase()}${policy.slice(1)}`])
    .find((said) => said !== undefined);
  const ends = members(policies).flatMap((policy) => [result.value[policy].low, result.value[policy].high]);
  return (
    <div className="panels">
      <DotRows
        name="What acting is worth when parcels are chosen by …, euros per 1,000 parcels"
        x={roundDomain([0, guess ?? 0, ...ends])}
        axis="euros per 1,000 parcels"
        line={{ value: 0, label: 'do nothing' }}
        guess={{ value: guess, reading: value }}
        rows={rows.map(({ member, dots, ...row }) => ({
          ...row,
          strong: member === 'logistic',
          dots: dots.map((dot) => ({ ...dot, role: roles[member], open: member === 'hindsight' })),
        }))}
      />
      <ThresholdCurve result={result} params={params} />
    </div>
  );
}
