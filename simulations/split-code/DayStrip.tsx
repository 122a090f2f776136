import { Plot } from '../lib/chart/Plot.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import type { Role } from '../lib/chart/role.ts';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { type Part, partNames, parts, type SplitCodeResult } from './result.ts';
import { labelDelayDays } from './table.ts';

interface Props {
  days: SplitCodeResult['days'];
  testBegins: number | null;
}

/** The first days of the months. */
const FIRSTS = [0, 31, 61, 92, 122];
const MONTHS = ['March', 'April', 'May', 'June', 'July'];
/** From the ground up. */
const STACK = ['train', 'both', 'test', 'unused'] as const;
const ROLES = { train: 'train', both: 'alarm', test: 'test', unused: 'faint' } as const satisfies Partial<
  Record<Part, Role>
>;

/** The rows of each day, coloured by the part in which they ended. */
export function DayStrip({ days, testBegins }: Props) {
  const count = days.train.length;
  const tops = stacked(days);
  const highest = Math.max(1, ...tops[tops.length - 1]);
  const here = scales({ x: [0, count], y: [0, highest], height: 72, top: ruleRoom(1), within: [0, 100] });
  const deadline = testBegins === null ? 0 : testBegins - labelDelayDays;
  return (
    <div>
      <Plot name="Where the rows of each day went" in={here} axis="month of booking" ticks={FIRSTS} words={MONTHS}>
        {STACK.map((part, place) => (
          <Steps
            key={part}
            in={here}
            from={0}
            width={1}
            heights={tops[place]}
            {...(place > 0 && { bases: tops[place - 1] })}
            role={ROLES[part]}
          />
        ))}
        {deadline > 0 && <Rules in={here} rules={[{ x: deadline, text: 'settled in time up to here', role: 'ink' }]} />}
      </Plot>
      <ul className="part-counts">
        {parts.map((part) => (
          <li key={part}>
            <svg width="18" height="18" className="plot" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="16"
                height="16"
                className={part === 'removed' ? 'open dot faint' : `area ${ROLES[part]}`}
              />
            </svg>
            <span>
              {partNames[part]} <b>{formatNumber(days[part].reduce((sum, n) => sum + n, 0))}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The upper edge of each part of the stack, day by day. */
function stacked(days: SplitCodeResult['days']): number[][] {
  return STACK.map((_, place) =>
    Array.from(days.train, (_, day) => STACK.slice(0, place + 1).reduce((sum, part) => sum + days[part][day], 0)),
  );
}
