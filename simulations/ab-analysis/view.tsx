import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { read, say } from '../lib/quantity.ts';
import { falsePositives, isSet, percentOf, points } from './numbers.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult, Loss } from './result.ts';
import { ZShape } from './ZShape.tsx';

/** How far z strays for requests and for users, and what lost visitors do. */
export default function AbAnalysisView({
  params,
  result,
  pinned,
  predicted,
}: ViewProps<AbAnalysisResult, AbAnalysisParams>) {
  const { unit, bins, losses, lost } = result;
  const highest = Math.max(...unit.request.histogram, ...unit.user.histogram);
  const kept = pinned?.params.visitors === params.visitors ? undefined : pinned?.result.losses;
  return (
    <div className="panels">
      <div className="pair">
        <ZShape
          name="Requests counted"
          analysis={unit.request}
          bins={bins}
          highest={highest}
          guess={predicted?.requestLevelRejects}
        />
        <ZShape
          name="Users counted"
          analysis={unit.user}
          bins={bins}
          highest={highest}
          guess={predicted?.userLevelRejects}
        />
      </div>
      <DotRows
        name={`How often the sizes of the arms raise the alarm, ${formatNumber(params.visitors)} visitors`}
        x={[0, 100]}
        axis="% of the experiments"
        guess={{ value: predicted?.srmAlarm, reading: falsePositives }}
        rows={losses.map((loss) => ({
          name: loss.lost === 0 ? 'nobody lost' : `${lostOf(loss)} lost from one arm`,
          strong: isSet(loss, params),
          dots: [dotOf(falsePositives, loss.alarm, { role: 'alarm', shape: 'triangle' })],
          kept: kept?.filter(({ lost }) => lost === loss.lost).map(({ alarm }) => read(falsePositives, alarm)),
        }))}
      />
      <DotRows
        name="How often those who are left differ significantly, though the models do not"
        x={[0, 100]}
        axis="% of the experiments"
        line={{ value: 5, label: 'promised 5 %' }}
        rows={[
          {
            name: `${formatNumber(params.lost)} % lost, ${params.lostAre === 'anyone' ? 'anyone' : 'complainers first'}: ${say(points, lost.shift)}`,
            strong: true,
            dots: [dotOf(falsePositives, lost.rejects, { role: 'ink' })],
          },
        ]}
      />
    </div>
  );
}

const lostOf = ({ lost }: Loss) => `${formatNumber(Number(percentOf(lost).toFixed(1)))} %`;
