import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { flippedByRandomSigns, flippedByRandomSigns3 } from './numbers.ts';
import { ParcelBars } from './ParcelBars.tsx';
import type { FragileParams } from './params.ts';
import type { FragileResult } from './result.ts';
import { SweepPanel } from './SweepPanel.tsx';

/** How little overturns a sure decision with more features, what that looks like in a parcel, and that chance does not do it. */
export default function FragileView({ result, pinned, predicted }: ViewProps<FragileResult, FragileParams>) {
  const { sweep, sure, parcel, chosen } = result;
  const rows = [
    { name: 'the size of the worst direction', reading: flippedByRandomSigns, found: sure.flipped },
    { name: 'three times that size', reading: flippedByRandomSigns3, found: sure.flipped3 },
  ];
  return (
    <div className="panels">
      <SweepPanel sweep={sweep} chosen={chosen.d} kept={pinned?.result.sweep} guess={predicted?.changeEach} />
      <ParcelBars parcel={parcel} />
      <DotRows
        name="Sure decisions that are overturned when every feature moves, with random signs"
        x={[0, 100]}
        axis="% of the sure decisions"
        guess={{ value: predicted?.flippedByRandomSigns3, reading: flippedByRandomSigns3 }}
        rows={rows.map(({ name, reading, found }) => ({
          name,
          dots: found ? [dotOf(reading, found, { role: 'ink' })] : [],
        }))}
      />
    </div>
  );
}
