import { memo } from 'react';
import { alike } from '../lib/chart/alike.ts';
import { Dots } from '../lib/chart/Dots.tsx';
import type { Fluid } from '../lib/chart/fluid.ts';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { CurveNames } from './CurveNames.tsx';
import { domainOf, START, ticksOf } from './evidenceScale.ts';
import { spoken } from './lanes.ts';
import type { GuardrailName } from './params.ts';
import type { Evidence, Lane, Sign } from './result.ts';

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

/** Solid for errors and for what says no more than that checks failed; each of the others is named, too. */
const ROLES: Record<Sign, Role> = { errors: 'ink', slow: 'rival', predictions: 'truth', checks: 'ink' };

/** The statistic of the guardrail, and the line at which it acts. */
export function EvidenceCurve({ lane, guardrail, upTo, x, kept, drawn }: Props) {
  const { line, side } = lane.evidence;
  const curves = lane.evidence.curves.map(({ sign, values }) => ({ sign, values: values.slice(0, upTo) }));
  const domain = domainOf(guardrail, [line, ...curves.flatMap(({ values }) => values)]);
  const here = scales({ x: x.domain, within: x.range, y: domain, top: TOP, height: HEIGHT });
  const { y } = here;
  const [, end] = x.domain;
  const joined = (values: readonly number[], step = 1): Place[] =>
    values.length === 0 ? [] : [[0, START[guardrail]], ...values.map((value, i): Place => [(i + 1) * step, value])];
  const before = kept?.curves.flatMap(({ values }): Place[] => [null, ...joined(values.slice(0, end))]);
  const alarm = lane.alarm !== null && lane.alarm.minute <= upTo ? lane.alarm.minute : null;
  const onCall = lane.name === 'onCall';
  return (
    <Plot
      name={onCall ? NAMES[guardrail] : `${NAMES[guardrail]}: ${spoken(lane.name)}`}
      in={here}
      axis="minutes since the release began"
      ticks={x.ticks(6)}
    >
      {before && <Line in={here} places={before} role="kept" />}
      <Grid {...{ guardrail, x, domain, line, side, onCall }} onLeft={alarm !== null && alarm > 0.4 * end} />
      {curves.map(({ sign, values }) => (
        <Line key={sign} in={here} places={joined(values)} role={ROLES[sign]} />
      ))}
      {drawn && <Line in={here} places={joined(drawn, end / drawn.length)} role="drawn" />}
      {alarm !== null && (
        <Dots in={here} places={[[alarm, valueAt(curves, alarm, side)]]} role="alarm" shape="triangle" />
      )}
      <CurveNames {...{ curves, x, y, line }} />
    </Plot>
  );
}

interface GridProps extends Pick<Props, 'guardrail' | 'x'> {
  domain: readonly [number, number];
  line: number;
  side: Evidence['side'];
  onCall: boolean;
  /** Whether the words of the line stand at its left end, because something else takes the right one. */
  onLeft: boolean;
}

/** What stays while time goes on and the scale holds: levels, their numbers, and the line. */
const Grid = memo(function Grid({ guardrail, x, domain, line, side, onCall, onLeft }: GridProps) {
  const here = scales({ x: x.domain, within: x.range, y: domain, top: TOP, height: HEIGHT });
  const { y, bottom } = here;
  return (
    <g>
      {ticksOf(guardrail, domain).map(({ value, label }) => (
        <g key={value}>
          <Rule in={here} y={value} role="faint" />
          {Math.abs(y(value) - y(line)) > 24 && (
            <text className="quiet" x="100%" y={Math.min(y(value) + 4, bottom - 2)} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
      <Rule in={here} y={line} role="alarm" />
      <text
        className="label alarm"
        x={x(onLeft ? x.domain[0] : x.domain[1])}
        y={y(line) + (side === 'above' ? -6 : 15)}
        textAnchor={onLeft ? 'start' : 'end'}
      >
        {onCall ? 'the rule would act' : 'the guardrail acts'}
      </text>
      <text className="label alarm" x="100%" y={y(line) + 4} textAnchor="end">
        {levelOf(guardrail, line)}
      </text>
    </g>
  );
}, alike);

function valueAt(curves: Evidence['curves'], minute: number, side: Evidence['side']): number {
  const values = curves.map((curve) => curve.values[minute - 1] ?? 0);
  return side === 'above' ? Math.max(...values) : Math.min(...values);
}

/** The name of the value at which a guardrail acts. */
function levelOf(guardrail: GuardrailName, line: number): string {
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
