import { fluid } from '../lib/chart/fluid.ts';
import { stepArea } from '../lib/chart/steps.ts';
import { formatNumber } from '../lib/format.ts';
import type { Part, SplitCodeResult } from './result.ts';
import { labelDelayDays } from './table.ts';

interface Props {
  days: SplitCodeResult['days'];
  testBegins: number | null;
}

const BAR = 72;
const TOP = 44;
const MONTHS = [
  { name: 'March', day: 0 },
  { name: 'April', day: 31 },
  { name: 'May', day: 61 },
  { name: 'June', day: 92 },
  { name: 'July', day: 122 },
];
/** From the ground up. */
const STACK = ['train', 'both', 'test', 'unused'] as const;
const CLASSES = { train: 'train', both: 'alarm-mark', test: 'test', unused: 'unknown', removed: 'removed' };
const NAMES: Record<Part, string> = {
  train: 'training',
  test: 'test',
  both: 'both at once',
  unused: 'neither',
  removed: 'removed as second scans',
};

/** The rows of each day, coloured by the part in which they ended. */
export function DayStrip({ days, testBegins }: Props) {
  const count = days.train.length;
  const x = fluid([0, count]);
  const most = Math.max(1, ...days.train.map((_, day) => STACK.reduce((sum, part) => sum + days[part][day], 0)));
  const bottom = TOP + BAR;
  const deadline = testBegins === null ? null : testBegins - labelDelayDays;
  return (
    <div>
      <svg className="plot" height={bottom + 24} aria-hidden="true">
        <text x={0} y={12} className="plot-name">
          Where the rows of each day went
        </text>
        <svg
          y={TOP}
          width="100%"
          height={BAR}
          viewBox={`0 0 ${count} ${BAR}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {STACK.map((part, place) => {
            const base = Array.from(days.train, (_, day) => sumOf(days, STACK.slice(0, place), day) / most);
            const top = base.map((from, day) => from + days[part][day] / most);
            return <path key={part} className={CLASSES[part]} d={stepArea(base, top, BAR)} />;
          })}
        </svg>
        {deadline !== null && deadline > 0 && (
          <>
            <line className="deadline" x1={x(deadline)} x2={x(deadline)} y1={TOP - 10} y2={bottom} />
            <text x={x(deadline)} y={TOP - 15} textAnchor={x.at(deadline) > 50 ? 'end' : 'start'} className="quiet">
              {x.at(deadline) > 50 ? '← labels settled in time' : 'labels not settled in time →'}
            </text>
          </>
        )}
        {MONTHS.map(({ name, day }) => (
          <g key={name} className="axis">
            <line x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 4} />
            <text x={x(day)} y={bottom + 18} className="quiet">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <ul className="part-counts">
        {(Object.keys(NAMES) as Part[]).map((part) => (
          <li key={part}>
            <svg width="18" height="18" className="plot" aria-hidden="true">
              <rect width="18" height="18" className={CLASSES[part]} />
            </svg>
            <span>
              {NAMES[part]} <b>{formatNumber(days[part].reduce((sum, n) => sum + n, 0))}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sumOf(days: SplitCodeResult['days'], parts: readonly Part[], day: number): number {
  return parts.reduce((sum, part) => sum + days[part][day], 0);
}
