import type { ViewProps } from '../lib/chart/view.ts';
import { read } from '../lib/quantity.ts';
import { ByWeek } from './ByWeek.tsx';
import { Distribution } from './Distribution.tsx';
import { HoleMap } from './HoleMap.tsx';
import { share } from './numbers.ts';
import { Pairs } from './Pairs.tsx';
import type { FirstLookParams } from './params.ts';
import type { FirstLookResult } from './result.ts';

/** One of five pictures of the same table. */
export default function FirstLookView({ params, result }: ViewProps<FirstLookResult, FirstLookParams>) {
  switch (params.picture) {
    case 'distribution':
      return <Distribution result={result} />;
    case 'weeks':
      return (
        <div className="panels look-by-week">
          <ByWeek
            name="Mean weight as written, by week"
            weeks={result.weeks}
            of={({ weight }) => weight}
            role="ink"
            digits={1}
          />
          <ByWeek name="Parcels by week" weeks={result.weeks} of={({ parcels }) => parcels} role="rival" digits={0} />
        </div>
      );
    case 'holes':
      return <HoleMap result={result} />;
    case 'correlation':
      return <Pairs result={result} />;
    case 'classes':
      return (
        <div className="panels look-by-week">
          <ByWeek
            name="Late parcels by week, with 95 % intervals"
            weeks={result.weeks}
            of={({ late }) => read(share, late)}
            ends={({ late }) => [read(share, late.low), read(share, late.high)]}
            role="alarm"
            digits={0}
          />
        </div>
      );
  }
}
