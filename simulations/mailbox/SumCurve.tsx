import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Line } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import { percent, show } from '../lib/quantity.ts';
import { letThroughAt, lostAt } from './numbers.ts';

const [FROM, TO] = [5, 90];
const rates = Array.from({ length: TO - FROM + 1 }, (_, k) => FROM + k);

/** The same 3 % and 2 % of all mail as shares of good mail and of spam, at every base rate. */
export function SumCurve({ rate }: { rate: number }) {
  const here = scales({ x: [FROM, TO], y: [0, 0.4], height: 120, top: ruleRoom(1) });
  const [lost, through] = [lostAt(rate), letThroughAt(rate)];
  const said = (share: number) => show(percent(1), share);
  return (
    <div className="mailbox-sum">
      <Plot
        name="The sum: if 3 % of all mail is good mail in junk and 2 % is spam let through"
        in={here}
        axis="base rate of spam, %"
        ticks={[20, 40, 60, 80]}
      >
        <Line in={here} places={rates.map((b) => [b, lostAt(b)])} role="alarm" strong />
        <Line in={here} places={rates.map((b) => [b, letThroughAt(b)])} role="test" />
        <Rules
          in={here}
          rules={[{ x: rate, text: `${rate}\u00a0%: ${said(lost)} and ${said(through)}\u00a0%`, role: 'ink' }]}
        />
        <EndLabels
          in={here}
          labels={[
            { y: lostAt(TO), text: 'of good mail', role: 'alarm' },
            { y: letThroughAt(TO), text: 'of spam', role: 'test' },
          ]}
        />
      </Plot>
    </div>
  );
}
