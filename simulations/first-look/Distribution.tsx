import { Plot } from '../lib/chart/Plot.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import type { FirstLookResult } from './result.ts';

/** How often each weight is written in the table; what stands at exactly 0 has a bar of its own. */
export function Distribution({ result: { histogram } }: { result: FirstLookResult }) {
  const { width, counts, zeros } = histogram;
  const here = scales({
    x: [-width, width * counts.length],
    y: [0, Math.max(zeros, ...counts)],
    height: 220,
    top: ruleRoom(1),
  });
  return (
    <div className="panels">
      <Plot name="How many parcels have which weight" in={here} axis="weight as written" ticks={[0, 5, 10, 15, 20]}>
        <Steps in={here} from={0} width={width} heights={counts} role="train" />
        <Steps in={here} from={-width} width={width} heights={[zeros]} role="alarm" />
        <Rules in={here} rules={[{ x: 0, text: `exactly 0: ${formatNumber(zeros)}`, role: 'alarm', strong: true }]} />
      </Plot>
    </div>
  );
}
