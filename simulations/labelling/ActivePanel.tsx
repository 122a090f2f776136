import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read, say } from '../lib/quantity.ts';
import { Curves } from './Curves.tsx';
import { labelledRate, share } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

/** How fast each way of asking learns, on all parcels and on rare ones, and how many late ones it has asked for. */
export function ActivePanel({ params, result, pinned, predicted }: ViewProps<LabellingResult, LabellingParams>) {
  const { labelled, strategies, all, poolRate, rareInPool } = result.active;
  const { random, uncertain } = strategies;
  return (
    <div className="panels">
      <div className="label-lines">
        <Curves
          name="AUC on all parcels, after each batch"
          labelled={labelled}
          random={random.curve}
          uncertain={uncertain.curve}
          all={all}
          guess={predicted?.aucUncertain}
        />
      </div>
      {random.rare && uncertain.rare && (
        <div className="label-lines">
          <Curves
            name={`AUC among rare parcels, of which the pool has ${rareInPool}: random rows found ${random.rareLabelled}, doubtful ones ${uncertain.rareLabelled}`}
            labelled={labelled}
            random={random.rare.curve}
            uncertain={uncertain.rare.curve}
            guess={predicted?.aucRareUncertain}
          />
        </div>
      )}
      <DotRows
        name="Late parcels among the labelled ones"
        x={[0, 100]}
        axis="% late"
        line={{ value: read(share, poolRate), label: `all of the pool ${say(share, poolRate)}` }}
        guess={{ value: predicted?.rateUncertain, reading: labelledRate }}
        rows={dotRowsOf(labelledRate, { params, result }, pinned, { role: 'ink' })}
      />
    </div>
  );
}
