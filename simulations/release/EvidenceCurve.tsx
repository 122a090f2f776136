import { Axis } from '../lib/chart/Axis.tsx';
import type { Fluid } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';
import { CurveNames } from './CurveNames.tsx';
import { type Scale, scaleOf, ticksOf } from './evidenceScale.ts';
import { laneWords } from './names.ts';
import type { GuardrailName } from './params.ts';
import type { Evidence, Lane } from './result.ts';

interface Props {
  lane: Lane;
  guardrail: GuardrailName;
  upTo: number;
  x: Fluid;
  /** The evidence of the run that is kept for comparison. */
  kept: Evidence | undefined;
  /** What the reader drew before looking, on the scale of the curves. */
  drawn: readonly number[] | undefined;
}

const TOP = 8;
const HEIGHT = 150;

const NAMES: Record<GuardrailName, string> = {
  fixed: 'Failed minutes so far',
  peeking: 'z of the difference so far',
  eProcess: 'Evidence that the new version is worse',
  kayenta: 'Points at the last judgement',
};

/** The statistic of the guardrail, and the line at which it acts. */
export function EvidenceCurve({ lane, guardrail, upTo, x, kept, drawn }: Props) {
  const { line, side } = lane.evidence;
  const curves = lane.evidence.curves.map(({ sign, values }) => ({ sign, values: values.slice(0, upTo) }));
  const scale = scaleOf(guardrail, [line, ...curves.flatMap(({ values }) => values)], HEIGHT);
  const y = (value: number) => TOP + scale.y(value);
  const [, end] = x.domain;
  const alarm = lane.alarm !== null && lane.alarm.minute <= upTo ? lane.alarm.minute : null;
  const onLeft = alarm !== null && alarm > 0.4 * end;
  return (
    <div>
      <p className="plot-name">
        {NAMES[guardrail]}
        {lane.name === 'onCall' ? '' : `: ${laneWords[lane.name]}`}
      </p>
      <svg className="plot release" height={TOP + HEIGHT + 36} aria-hidden="true">
        {ticksOf(guardrail, scale).map(({ value, label }) => (
          <g key={value}>
            <line className="release-grid" x1={0} x2={x(end)} y1={y(value)} y2={y(value)} />
            {Math.abs(y(value) - y(line)) > 24 && (
              <text className="quiet" x="100%" y={Math.min(y(value) + 4, TOP + HEIGHT - 2)} textAnchor="end">
                {label}
              </text>
            )}
          </g>
        ))}
        <line className="release-line" x1={0} x2={x(end)} y1={y(line)} y2={y(line)} />
        <text className="release-alarm-text" x="100%" y={y(line) + 4} textAnchor="end">
          {level(guardrail, line)}
        </text>
        <text
          className="release-alarm-text"
          x={onLeft ? 0 : x(end)}
          y={y(line) + (side === 'above' ? -6 : 15)}
          textAnchor={onLeft ? 'start' : 'end'}
        >
          {lane.name === 'onCall' ? 'the rule would act' : 'the guardrail acts'}
        </text>
        <Curves {...{ curves, scale, end, kept, drawn }} width={x(end)} />
        {alarm !== null && (
          <svg x={x(alarm)} y={y(valueAt(curves, alarm, side))} overflow="visible" aria-hidden="true">
            <path className="alarm-mark" d="M-5 -9H5L0 -1z" />
          </svg>
        )}
        <CurveNames {...{ curves, x, y, line }} />
        <Axis x={x} y={TOP + HEIGHT} ticks={x.ticks(6)} label="minutes since the release began" />
      </svg>
    </div>
  );
}

type Curve = Evidence['curves'][number];
interface CurvesProps extends Pick<Props, 'kept' | 'drawn'> {
  curves: readonly Curve[];
  scale: Scale;
  end: number;
  width: string;
}

/** One path a curve: solid for errors, dashed for slow answers, dotted for predictions. */
function Curves({ curves, scale, end, width, kept, drawn }: CurvesProps) {
  return (
    <svg
      y={TOP}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${end} ${HEIGHT}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {kept?.curves.map(({ sign, values }) => (
        <path key={`kept ${sign}`} className="release-curve kept" d={path(values.slice(0, end), scale)} />
      ))}
      {curves.map(({ sign, values }) => (
        <path key={sign} className={`release-curve sign-${sign}`} d={path(values, scale)} />
      ))}
      {drawn && <path className="release-curve drawn" d={path(drawn, scale, end / drawn.length)} />}
    </svg>
  );
}

/** From nothing at the start through the value after each minute; what leaves the picture stays at its edge. */
function path(values: readonly number[], { y, start }: Scale, step = 1): string {
  const level = (value: number) => Math.min(HEIGHT, Math.max(0, y(value))).toFixed(1);
  const points = values.map((value, i) => `${Number(((i + 1) * step).toFixed(2))} ${level(value)}`);
  return points.length === 0 ? '' : `M0 ${level(start)}L${points.join('L')}`;
}

function valueAt(curves: readonly Curve[], minute: number, side: Evidence['side']): number {
  const values = curves.map((curve) => curve.values[minute - 1] ?? 0);
  return side === 'above' ? Math.max(...values) : Math.min(...values);
}

function level(guardrail: GuardrailName, line: number): string {
  switch (guardrail) {
    case 'fixed':
      return `> ${formatNumber(line)}`;
    case 'peeking':
      return formatNumber(line, 1);
    case 'eProcess':
      return `${formatNumber(Math.round(10 ** line))}:1`;
    case 'kayenta':
      return `< ${formatNumber(line)}`;
  }
}
