import { memo } from 'react';
import { alike } from '../lib/chart/alike.ts';
import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { Rug } from '../lib/chart/Rug.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Moment } from './moment.ts';
import { type MonitorKey, monitorNames, waitsForLabels } from './monitors.ts';
import type { MonitorTrace } from './result.ts';
import { overDays, TimePanel } from './TimePanel.tsx';
import { Today } from './Waiting.tsx';

const ROW = 32;
/** Where in a row its alarms stand, in pixels from its top. */
const FOOT = 28;

interface Props {
  monitors: Record<MonitorKey, MonitorTrace>;
  shown: readonly MonitorKey[];
  labelDelayDays: number;
  moment: Moment;
  onset: number | null;
}

/** A row a monitor: every alarm a stroke, the first after the onset a triangle. */
export function AlarmPanel({ monitors, shown, labelDelayDays, moment, onset }: Props) {
  const height = Math.max(1, shown.length) * ROW;
  // Heights are pixels from the top.
  const here = overDays([height, 0], height);
  const waiting = shown.filter(waitsForLabels).length;
  const rows = shown.map((key) => rungBy(monitors[key], moment, onset));
  return (
    <TimePanel
      name={onset === null ? 'Alarms, all of them false' : 'Alarms, and days to the first after the onset'}
      in={here}
      onset={onset}
      dated
    >
      {onset !== null && waiting > 0 && (
        <Band in={here} x={[onset, onset + labelDelayDays]} y={[height, height - waiting * ROW]} role="unknown" />
      )}
      <Today in={here} moment={moment} />
      <Grounds shown={shown} />
      <Rug
        in={here}
        places={rows.flatMap(({ alarms }, i) => alarms.map((day) => [day, i * ROW + FOOT] as const))}
        height={10}
        role="alarm"
      />
      <Dots
        in={here}
        places={rows.map(({ first }, i) => (first === null ? null : [first, i * ROW + FOOT - 6]))}
        role="alarm"
        shape="triangle"
      />
      {rows.map((row, i) => (
        <Words key={shown[i]} name={monitorNames[shown[i]]} row={row} onset={onset} y={i * ROW} />
      ))}
    </TimePanel>
  );
}

/** The line on which each monitor's alarms stand. */
const Grounds = memo(function Grounds({ shown }: { shown: readonly MonitorKey[] }) {
  const height = shown.length * ROW;
  const here = overDays([height, 0], height);
  return shown.map((key, i) => <Rule key={key} in={here} y={i * ROW + FOOT} role="faint" />);
}, alike);

interface Rung {
  alarms: readonly number[];
  /** The first alarm after the onset. */
  first: number | null;
  /** How many came up to it. */
  before: number;
}

/** What a monitor has done, as far as it is known. */
function rungBy(trace: MonitorTrace, { today }: Moment, onset: number | null): Rung {
  const alarms = trace.alarms.filter((day) => day <= today);
  if (onset === null) return { alarms, first: null, before: 0 };
  const before = alarms.filter((day) => day <= onset).length;
  return { alarms, first: alarms[before] ?? null, before };
}

interface WordsProps {
  name: string;
  row: Rung;
  onset: number | null;
  y: number;
}

/** The name of a monitor, above its alarms, and what they come to. */
function Words({ name, row: { alarms, first, before }, onset, y }: WordsProps) {
  const found = onset !== null && first !== null;
  return (
    <>
      <text className="row-name" x="0%" y={y + 12}>
        {name}
        {before > 0 && <tspan className="only-wide">, {before} before it</tspan>}
      </text>
      <text className={found ? 'label alarm' : 'label faint'} x="100%" dx={6} y={y + 26}>
        {found ? `${first - onset} days` : countOf(onset === null ? alarms.length : 0)}
      </text>
    </>
  );
}

function countOf(alarms: number): string {
  if (alarms === 0) return 'silent';
  return alarms === 1 ? '1 alarm' : `${alarms} alarms`;
}
