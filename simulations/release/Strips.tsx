import type { Fluid } from '../lib/chart/fluid.ts';
import { Plot } from '../lib/chart/Plot.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import type { Lane, LaneName } from './result.ts';
import { Strip } from './Strip.tsx';

interface Props {
  lanes: readonly Lane[];
  chosen: LaneName;
  requests: Int32Array;
  /** The minutes that are over. */
  upTo: number;
  /** Whether only what a team can know is drawn: what monitoring counts, and not whom the defect hurts. */
  blind: boolean;
  x: Fluid;
  /** What the reader said before, by measure: `hurt` of the chosen strategy, or `hurtCanary` and the like. */
  predicted: Readonly<Record<string, number>> | undefined;
}

const ROW = 80;
const TOP = 6;
/** Minutes of a bar where the picture holds many of them. */
const LONG = 5;
/** Events of a minute that fill a strip's lower part, unless a run has more. */
const USUAL = 6;

/** A strip a strategy, all on the same minutes: the traffic of each version above, harm below. */
export function Strips({ lanes, chosen, requests, upTo, blind, x, predicted }: Props) {
  const width = x.domain[1] > 60 ? LONG : 1;
  const bars = lanes.map(({ hurtBy, badBy }) => summed((blind ? badBy : hurtBy).subarray(0, upTo), width));
  const most = Math.max(USUAL * width, ...bars.flat());
  const here = scales({ x: x.domain, within: x.range, top: TOP, height: lanes.length * ROW });
  return (
    <Plot
      name="Who answers, minute by minute"
      in={here}
      axis="minutes since the release began"
      ticks={x.ticks(6)}
      note={
        <>
          <span className="release-key">
            <span>
              <Swatch role="deployed" /> new version
            </span>{' '}
            <span>
              <Swatch role="faint" /> old version
            </span>{' '}
            <span>
              <span className="alarm role">▲</span> alarm, then rollback
            </span>
          </span>
          <span className="quiet">
            bars below: {blind ? 'failed or slow under the new version' : 'requests hurt'} in {span(width)}, up to{' '}
            {most}
          </span>
        </>
      }
    >
      <text x="100%" y={TOP + 14} textAnchor="end" className="label alarm">
        {blind ? 'bad' : 'hurt'}
      </text>
      {lanes.map((lane, i) => (
        <Strip
          key={lane.name}
          {...{ lane, requests, upTo, blind, x, width }}
          harm={bars[i].map((events) => events / most)}
          y={TOP + i * ROW}
          chosen={lane.name === chosen}
          guess={blind ? undefined : guessOf(lane.name, chosen, predicted)}
        />
      ))}
    </Plot>
  );
}

function Swatch({ role }: { role: Role }) {
  return (
    <svg width="10" height="10" aria-hidden="true">
      <rect className={`area ${role}`} width="10" height="10" />
    </svg>
  );
}

function guessOf(name: LaneName, chosen: LaneName, predicted: Props['predicted']): number | undefined {
  const own = predicted?.[`hurt${name[0].toUpperCase()}${name.slice(1)}`];
  return own ?? (name === chosen ? predicted?.hurt : undefined);
}

/** Sums of neighbouring minutes, for bars that are wide enough to be seen. */
function summed(values: Int32Array, width: number): number[] {
  return Array.from({ length: Math.ceil(values.length / width) }, (_, bar) =>
    values.subarray(bar * width, (bar + 1) * width).reduce((sum, value) => sum + value, 0),
  );
}

function span(minutes: number): string {
  return minutes === 1 ? 'each minute' : `${minutes} minutes`;
}
