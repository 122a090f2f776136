import { type Fluid, span } from '../lib/chart/fluid.ts';
import { stepArea } from '../lib/chart/steps.ts';
import { formatNumber } from '../lib/format.ts';
import { laneNames } from './names.ts';
import type { Lane } from './result.ts';

interface Props {
  lane: Lane;
  requests: Int32Array;
  upTo: number;
  blind: boolean;
  /** Height of the harm bars, as shares of the lower part; less than nothing where luck was good. */
  harm: readonly number[];
  /** Minutes of a bar. */
  width: number;
  x: Fluid;
  y: number;
  chosen: boolean;
  /** How many the reader expected to be hurt. */
  guess: number | undefined;
}

const NAME = 14;
const BAR = 24;
const HARM = 18;
/** The least height at which a share is still seen. */
const THIN = 0.08;

/** One strategy: the share of the traffic that the new version answers, and below it the harm. */
export function Strip({ lane, requests, upTo, blind, harm, width, x, y, chosen, guess }: Props) {
  const end = x.domain[1];
  const top = y + NAME + 13;
  const ground = top + BAR;
  const share = Array.from(lane.exposedBy.subarray(0, upTo), (exposed, minute) =>
    exposed > 0 ? Math.max(THIN, exposed / requests[minute]) : 0,
  );
  return (
    <g className={chosen ? 'release-row chosen' : 'release-row'}>
      <text x={0} y={y + NAME} className="row-name">
        {laneNames[lane.name]}
      </text>
      <text x={x(end)} y={y + NAME} textAnchor="end" className="quiet">
        {fate(lane, upTo, blind, upTo < end)}
      </text>
      <rect className="old-version" x={0} y={top} width={x(upTo)} height={BAR} />
      {upTo < end && <rect className="unknown" x={x(upTo)} y={top} width={span(x, upTo, end)} height={BAR} />}
      <svg
        y={top}
        width={x(end)}
        height={BAR}
        viewBox={`0 0 ${end} ${BAR}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          className="production"
          d={stepArea(
            share.map(() => 0),
            share,
            BAR,
          )}
        />
      </svg>
      {lane.name === 'shadow' && <line className="mirror" x1={0} x2={x(upTo)} y1={top + 4} y2={top + 4} />}
      <svg
        y={ground}
        width={x(end)}
        height={HARM}
        viewBox={`0 0 ${end} ${HARM}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="luck" d={hanging(harm, width, -1)} />
        <path className="alarm-mark" d={hanging(harm, width, 1)} />
      </svg>
      <line className="release-ground" x1={0} x2={x(upTo)} y1={ground} y2={ground} />
      <text x="100%" y={ground - 7} textAnchor="end" className="release-count">
        {formatNumber(total(blind ? lane.badBy : lane.hurtBy, upTo))}
      </text>
      {guess !== undefined && (
        <text x="100%" y={ground + 11} textAnchor="end">
          you {formatNumber(guess)}
        </text>
      )}
      <Stop lane={lane} upTo={upTo} x={x} y={top} />
    </g>
  );
}

/** The alarm, and the time until nobody meets the new version any more. */
function Stop({ lane: { stoppedAt, safeAt }, upTo, x, y }: { lane: Lane; upTo: number; x: Fluid; y: number }) {
  if (stoppedAt === null || stoppedAt > upTo) return null;
  const until = Math.min(upTo, Math.max(stoppedAt, safeAt ?? stoppedAt));
  return (
    <g>
      <line className="release-alarm" x1={x(stoppedAt)} x2={x(stoppedAt)} y1={y - 1} y2={y + BAR} />
      <svg x={x(stoppedAt)} y={y - 1} overflow="visible" aria-hidden="true">
        <path className="alarm-mark" d="M-5 -8H5L0 0z" />
      </svg>
      <line className="release-back" x1={x(stoppedAt)} x2={x(until)} y1={y} y2={y} />
    </g>
  );
}

/** What became of it, as far as it is over. */
function fate({ name, weights, stoppedAt, safeAt }: Lane, upTo: number, blind: boolean, running: boolean): string {
  const stopped = stoppedAt !== null && stoppedAt <= upTo;
  if (name === 'shadow') return stopped ? `found at ${stoppedAt}` : 'nothing found';
  if (!stopped)
    return blind
      ? `at ${formatNumber(100 * weights[Math.max(0, upTo - 1)])} % of the users`
      : running
        ? 'running'
        : 'not stopped';
  if (name === 'onCall') return `stopped at ${stoppedAt}`;
  if (safeAt === null || safeAt > upTo) return `alarm at ${stoppedAt}, rolling back`;
  return `alarm at ${stoppedAt}, safe at ${formatNumber(Number(safeAt.toFixed(0)))}`;
}

/** Bars of one sign that hang from the top of the lower part; what is there at all is seen. */
function hanging(values: readonly number[], width: number, sign: 1 | -1): string {
  const bar = (value: number, i: number) => {
    const height = HARM * Math.max(THIN, Math.min(1, value * sign));
    return `M${i * width} 0V${height.toFixed(1)}H${(i + 1) * width}V0z`;
  };
  return values.map((value, i) => (value * sign > 0 ? bar(value, i) : '')).join('');
}

function total(counts: Int32Array, upTo: number): number {
  return counts.subarray(0, upTo).reduce((sum, n) => sum + n, 0);
}
