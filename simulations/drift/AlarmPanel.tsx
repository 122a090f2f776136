import { span } from '../lib/chart/fluid.ts';
import type { Moment } from './moment.ts';
import { type MonitorKey, monitorNames, waitsForLabels } from './monitors.ts';
import type { MonitorTrace } from './result.ts';
import { day, Onset, TimePanel } from './TimePanel.tsx';

const ROW = 32;

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
  const labels = shown.map((key, i) => ({ at: i * ROW + 22, ...verdict(monitors[key], moment, onset) }));
  const waiting = shown.filter((key) => waitsForLabels(key)).length;
  const { isMoment, today } = moment;
  return (
    <TimePanel
      name={onset === null ? 'Alarms, all of them false' : 'Alarms, and days to the first after the onset'}
      height={height}
    >
      {onset !== null && waiting > 0 && (
        <rect
          className="unknown"
          x={day(onset)}
          width={span(day, onset, onset + labelDelayDays)}
          y={height - waiting * ROW}
          height={waiting * ROW}
        />
      )}
      <Onset at={onset} height={height} />
      {isMoment && <line className="today" x1={day(today)} x2={day(today)} y1={0} y2={height} />}
      {shown.map((key, i) => (
        <Row key={key} name={monitorNames[key]} trace={monitors[key]} y={i * ROW} today={today} onset={onset} />
      ))}
      {labels.map(({ at, text, role }, i) => (
        <text key={shown[i]} className={`verdict ${role}`} x="100%" dx={6} y={at + 4}>
          {text}
        </text>
      ))}
    </TimePanel>
  );
}

interface RowProps {
  name: string;
  trace: MonitorTrace;
  y: number;
  today: number;
  onset: number | null;
}

function Row({ name, trace, y, today, onset }: RowProps) {
  const alarms = trace.alarms.filter((morning) => morning <= today);
  const first = onset === null ? undefined : alarms.find((morning) => morning > onset);
  const before = onset === null ? 0 : alarms.filter((morning) => morning <= onset).length;
  return (
    <g className="alarm-row">
      <text x={0} y={y + 12} className="row-name">
        {name}
        {before > 0 && <tspan className="quiet only-wide">, {before} before it</tspan>}
      </text>
      <line className="grid" x1="0%" x2="100%" y1={y + 28} y2={y + 28} />
      {alarms.map((morning) => (
        <line key={morning} className="ring" x1={day(morning)} x2={day(morning)} y1={y + 18} y2={y + 28} />
      ))}
      {first !== undefined && (
        <svg x={day(first)} y={y + 16} overflow="visible" aria-hidden="true">
          <path className="first-ring" d="M0 0 L6 12 L-6 12 z" />
        </svg>
      )}
    </g>
  );
}

/** What a row comes to, as far as it is known. */
function verdict({ alarms }: MonitorTrace, { today }: Moment, onset: number | null): { text: string; role: string } {
  const rung = alarms.filter((morning) => morning <= today);
  if (onset === null)
    return {
      text: rung.length === 0 ? 'silent' : rung.length === 1 ? '1 alarm' : `${rung.length} alarms`,
      role: 'quiet',
    };
  const first = rung.find((morning) => morning > onset);
  if (first === undefined) return { text: 'silent', role: 'quiet' };
  return { text: `${first - onset} days`, role: 'name-alarm' };
}
