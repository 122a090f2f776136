import { memo } from 'react';
import { Area } from '../lib/chart/Area.tsx';
import { alike } from '../lib/chart/alike.ts';
import { Band } from '../lib/chart/Band.tsx';
import type { Fluid } from '../lib/chart/fluid.ts';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Mark } from '../lib/chart/Mark.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { fate } from './fate.ts';
import { lanes } from './lanes.ts';
import { hurt } from './numbers.ts';
import type { Lane, LaneName } from './result.ts';

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
  /** Pixels above the strip. */
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
  const [, end] = x.domain;
  const top = y + NAME + 13;
  const ground = top + BAR;
  const bar = scales({ x: x.domain, within: x.range, top, height: BAR });
  const below = scales({ x: x.domain, within: x.range, y: [1, 0], top: ground, height: HARM });
  const share = Array.from(lane.exposedBy.subarray(0, upTo), (exposed, minute) =>
    exposed > 0 ? Math.max(THIN, exposed / requests[minute]) : 0,
  );
  return (
    <g>
      <text x={x(end)} y={y + NAME} textAnchor="end" className="quiet">
        {fate(lane, upTo, blind, upTo < end)}
      </text>
      <Area in={bar} places={whole(upTo)} role="faint" />
      <Band in={bar} x={[upTo, end]} role="unknown" />
      <Steps in={bar} from={0} width={1} heights={share} role="deployed" />
      {lane.name === 'shadow' && <Line in={bar} places={copies(upTo)} role="deployed" />}
      <Steps in={below} from={0} width={width} heights={seen(harm, -1)} role="faint" />
      <Steps in={below} from={0} width={width} heights={seen(harm, 1)} role="alarm" />
      <text x="100%" y={ground - 7} textAnchor="end" className={chosen ? 'row-name strong' : 'row-name'}>
        {formatNumber(total(blind ? lane.badBy : lane.hurtBy, upTo))}
      </text>
      {guess !== undefined && (
        <text x="100%" y={ground + 11} textAnchor="end" className="label drawn">
          you {formatNumber(Number(guess.toFixed(hurt.digits)))}
        </text>
      )}
      <Stop lane={lane} upTo={upTo} x={x} y={top} />
      <Frame name={lane.name} x={x} y={y} strong={chosen} />
    </g>
  );
}

/** What stays while time goes on: the name, and the ground of the bars. */
const Frame = memo(function Frame({ name, x, y, strong }: { name: LaneName; x: Fluid; y: number; strong: boolean }) {
  const ground = y + NAME + 13 + BAR;
  const [from, to] = x.domain;
  return (
    <>
      <line className="ground" x1={x(from)} x2={x(to)} y1={ground} y2={ground} />
      <text x={0} y={y + NAME} className={strong ? 'row-name strong' : 'row-name'}>
        {lanes[name]}
      </text>
    </>
  );
}, alike);

/** The alarm, and the time until nobody meets the new version any more. */
function Stop({ lane: { stoppedAt, safeAt }, upTo, x, y }: { lane: Lane; upTo: number; x: Fluid; y: number }) {
  if (stoppedAt === null || stoppedAt > upTo) return null;
  const here = scales({ x: x.domain, within: x.range, top: y, height: BAR });
  const until = Math.min(upTo, Math.max(stoppedAt, safeAt ?? stoppedAt));
  return (
    <>
      <Rule in={here} x={stoppedAt} role="alarm" />
      <Band in={here} x={[stoppedAt, until]} y={[0.88, 1]} role="alarm" />
      <Mark x={x(stoppedAt)} y={y - 4} role="alarm" shape="triangle" size={3.5} />
    </>
  );
}

/** The minutes that are over, from the bottom of a strip to its top. */
function whole(upTo: number): readonly (readonly [number, number, number])[] {
  return upTo === 0
    ? []
    : [
        [0, 0, 1],
        [upTo, 0, 1],
      ];
}

/** Copies of requests that the users do not notice: a dash every minute, near the upper edge. */
function copies(upTo: number): Place[] {
  return Array.from({ length: upTo }, (_, minute): Place[] => [[minute + 0.2, 0.8], [minute + 0.7, 0.8], null]).flat();
}

/** Bars of one sign; what is there at all is seen. */
function seen(values: readonly number[], sign: 1 | -1): number[] {
  return values.map((value) => (value * sign > 0 ? Math.max(THIN, Math.min(1, value * sign)) : 0));
}

function total(counts: Int32Array, upTo: number): number {
  return counts.subarray(0, upTo).reduce((sum, n) => sum + n, 0);
}
