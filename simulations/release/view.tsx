import { fluid } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { EvidenceCurve } from './EvidenceCurve.tsx';
import type { ReleaseParams } from './params.ts';
import type { Lane, ReleaseResult } from './result.ts';
import { SoFar } from './SoFar.tsx';
import { StrategyTable } from './StrategyTable.tsx';
import { Strips } from './Strips.tsx';

/** Where the minutes end, in percent of the width: beside them stand numbers. */
const RIGHT = 86;

/** Who is served by which version, what the guardrail makes of it, and what it costs whom. */
export default function ReleaseView({
  result,
  pinned,
  predicted,
  drawn,
  frame,
}: ViewProps<ReleaseResult, ReleaseParams>) {
  const minutes = result.requests.length;
  const upTo = Math.min(frame ?? minutes, minutes);
  const over = upTo === minutes;
  const { chosen, strategies, guardrail } = result;
  const onCall = chosen.name === 'onCall';
  const lanes = [...(onCall ? [chosen] : []), ...(onCall && !over ? [] : Object.values(strategies))];
  const kept = pinned?.result.guardrail === guardrail ? pinned.result.chosen.evidence : undefined;
  const x = fluid([0, onCall ? minutes : lastMinute(lanes, upTo, minutes)], [0, RIGHT]);
  const shown = Math.min(upTo, x.domain[1]);
  return (
    <div className="panels">
      <Strips
        {...{ lanes, x, predicted }}
        chosen={chosen.name}
        requests={result.requests}
        upTo={shown}
        blind={onCall && !over}
      />
      {(over || !onCall) && (
        <EvidenceCurve {...{ guardrail, kept, x }} lane={chosen} upTo={shown} drawn={drawn?.evidence} />
      )}
      {onCall && <SoFar seen={result.seen} upTo={upTo} />}
      {over && <StrategyTable lanes={lanes} chosen={chosen.name} />}
    </div>
  );
}

/** Where all have been stopped, the empty rest is left out; while any runs, so is most of what is still to come. */
function lastMinute(lanes: readonly Lane[], upTo: number, minutes: number): number {
  const ends = lanes.map(({ stoppedAt, safeAt }) =>
    stoppedAt === null || stoppedAt > upTo ? upTo : Math.min(upTo, Math.max(stoppedAt, safeAt ?? stoppedAt)),
  );
  return Math.min(minutes, Math.max(30, 10 * Math.ceil((Math.max(...ends) + 2) / 10)));
}
