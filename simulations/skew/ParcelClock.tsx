import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import { members } from '../lib/quantity.ts';
import { parcelsADay } from './days.ts';
import { settledBy, windowOf } from './joins.ts';
import { type Join, joins } from './names.ts';
import type { SkewParams } from './params.ts';

/** The parcel of the picture is booked two weeks before the end of the history. */
const BOOKED = 165;
/** Pixels of a lane, of its name, and of the labels below it. */
const LANE = 58;
const NAME = 20;
const LABELS = 28;
/** With more label days than this, their signs would lie on each other. */
const SIGNS = 21;

type Windowed = Exclude<Join, 'without'>;

/** Which labels each join takes for one parcel: a line a day, from the day of the parcels to the day on which their labels settle. */
export function ParcelClock({ params }: { params: SkewParams }) {
  const { settleDays, windowDays, join: chosen } = params;
  const lanes = members(joins).filter((join): join is Windowed => join !== 'without');
  const top = ruleRoom(1);
  const here = scales({
    x: roundDomain([-settleDays - windowDays, 14 + settleDays, 7]),
    y: [-lanes.length * LANE, 0],
    height: lanes.length * LANE,
    top,
  });
  return (
    <Plot
      name="One parcel, and the labels that each join takes for it"
      in={here}
      axis="days from the booking of the parcel"
      note={
        <span>
          A line is a day of labels, from the day of the parcels to the day on which they settle:{' '}
          <span className="production role">● settled in time</span>,{' '}
          <span className="alarm role">▲ not settled at the booking</span>
        </span>
      }
    >
      <Rules in={here} rules={[{ x: 0, text: 'booked', role: 'ink', strong: true }]} />
      {lanes.map((join, i) => (
        <g key={join}>
          <text className={join === chosen ? 'row-name strong' : 'row-name'} x={0} y={top + i * LANE + 13}>
            {nameOf(join, params)}
          </text>
          <Lane in={here} lane={i} labels={labelsOf(join, params)} />
        </g>
      ))}
    </Plot>
  );
}

interface Label {
  from: number;
  settles: number;
  settled: boolean;
}

/** A day of labels, in days from the booking. */
function labelsOf(join: Windowed, params: SkewParams): Label[] {
  const { from, to } = windowOf(join, BOOKED, params);
  return Array.from({ length: to - from + 1 }, (_, k) => ({
    from: from + k - BOOKED,
    settles: from + k + params.settleDays - BOOKED,
    settled: settledBy(from + k, BOOKED, params),
  }));
}

function nameOf(join: Windowed, params: SkewParams): string {
  const labels = labelsOf(join, params);
  const settled = labels.filter((label) => label.settled).length;
  const told =
    settled === labels.length
      ? 'all settled'
      : settled === 0
        ? 'none settled'
        : `${settled * parcelsADay} of ${labels.length * parcelsADay} settled`;
  return `${joins[join]}: ${told}`;
}

function Lane({ in: here, lane, labels }: { in: ReturnType<typeof scales>; lane: number; labels: readonly Label[] }) {
  const step = LABELS / Math.max(1, labels.length - 1);
  const heightOf = (k: number) => -(lane * LANE + NAME + (labels.length === 1 ? LABELS / 2 : k * step));
  const linesOf = (settled: boolean): Place[] =>
    labels.flatMap((label, k): Place[] =>
      label.settled === settled ? [[label.from, heightOf(k)], [label.settles, heightOf(k)], null] : [],
    );
  const endsOf = (settled: boolean): Place[] =>
    labels.map((label, k) => (label.settled === settled ? ([label.settles, heightOf(k)] as const) : null));
  return (
    <>
      <Line in={here} places={linesOf(true)} role="production" />
      <Line in={here} places={linesOf(false)} role="alarm" />
      {labels.length <= SIGNS && (
        <>
          <Dots in={here} places={endsOf(true)} role="production" size={3} />
          <Dots in={here} places={endsOf(false)} role="alarm" shape="triangle" size={3} />
        </>
      )}
    </>
  );
}
