import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { type FamilyEstimate, read } from '../lib/quantity.ts';
import { futures, type Repair } from './names.ts';
import { biasMean, biasSlope, gapMissing } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import type { MissingnessResult } from './result.ts';

type Props = ViewProps<MissingnessResult, MissingnessParams>;

/** The error of the mean, of the coefficient and of the predictions, a row a repair, each against no error. */
export function Repairs(props: Props) {
  const { result, params } = props;
  const hit = result.missingInProduction > 1;
  return (
    <div className="panels">
      <ErrorRows
        {...props}
        name="The mean weight: error of each repair"
        axis="standard deviations of the weight"
        quantity={biasMean}
        guess="biasMean"
      />
      <ErrorRows
        {...props}
        name="The coefficient of the weight: error of each repair"
        axis="log-odds, the true coefficient being 0.8"
        quantity={biasSlope}
        guess="biasSlope"
      />
      {hit ? (
        <ErrorRows
          {...props}
          name={`In production, where missing weights ${futures[params.future]}: predicted less true chance of parcels without a weight`}
          axis="percentage points"
          quantity={gapMissing}
          guess="gapMissing"
        />
      ) : (
        <p className="plot-note">In production no weight is missing.</p>
      )}
    </div>
  );
}

interface Rows extends Props {
  name: string;
  axis: string;
  quantity: FamilyEstimate<MissingnessResult, MissingnessParams, Repair>;
  guess: string;
}

function ErrorRows({ name, axis, quantity, guess, params, result, pinned, predicted }: Rows) {
  const rows = dotRowsOf(quantity, { params, result }, pinned, { role: 'rival' });
  const reach = rows.flatMap(({ dots, kept = [] }) => [...dots.flatMap(({ low, high }) => [low, high]), ...kept]);
  const said = predicted?.[guess];
  return (
    <DotRows
      name={name}
      x={roundDomain([...reach, 0, ...(said === undefined ? [] : [said]), read(quantity, 0.02)])}
      axis={axis}
      line={{ value: 0, label: 'no error' }}
      guess={{ value: said, reading: quantity }}
      rows={rows.map(({ dots, member, ...row }) => {
        const isChosen = member === params.repair;
        return {
          ...row,
          strong: isChosen,
          dots: isChosen ? dots.map((dot) => ({ ...dot, role: 'deployed' })) : dots,
        };
      })}
    />
  );
}
