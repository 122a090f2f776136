import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { Shown, ViewProps } from '../lib/chart/view.ts';
import { members, show } from '../lib/quantity.ts';
import { Arrow } from './Arrow.tsx';
import { depots } from './names.ts';
import { lead, scoreGap, totalOf } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { Pair, SlicesResult } from './result.ts';

/** How far A and B stand from the middle of their column. */
const ASIDE = 0.25;
/** The radius of a point that stands for all parcels of a model, in pixels. */
const ALL = 11;

const named = {
  logLoss: 'Log loss per parcel,',
  error: 'Error at one half,',
  cost: 'Cost per parcel,',
  auc: 'AUC,',
} as const;

/** Two models in each type of depot and over all: an arrow from the one in use to its challenger. */
export function MixPanel({ params, result, pinned }: ViewProps<SlicesResult, SlicesParams>) {
  const columns = columnsOf({ params, result });
  const before = pinned ? columnsOf(pinned) : [];
  const known = [...columns, ...before].flatMap(({ pair: { a, b, gap } }) =>
    a.value === null || b.value === null || !gap ? [] : [a.value, b.value, a.value + gap.low, a.value + gap.high],
  );
  const here = scales({ x: [0, 4.15], y: roundDomain(known.length > 0 ? known : [0, 1], 4), height: 210, top: 26 });
  return (
    <div className="panels mix-of-depots">
      <Plot
        name={`${named[params.measure]} from A, in use, to B, the challenger: ${params.measure === 'auc' ? 'higher' : 'lower'} is better`}
        in={here}
        axis=""
        ticks={columns.map((_, i) => middleOf(i))}
        words={columns.map(({ name }) => name)}
        note={
          <span>
            Points: the larger, the more parcels. Bars: 95&nbsp;% interval of the difference, from A’s height. Numbers:
            B less A.
          </span>
        }
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
        <Rule in={here} x={3} role="faint" />
        {columns.map(({ name, pair }, i) => (
          <Column key={name} in={here} at={middleOf(i)} pair={pair} params={params} />
        ))}
        {before.map(({ name, pair: { a, b } }, i) => (
          <g key={name}>
            {[a, b].map(
              ({ value }, k) =>
                value !== null && (
                  <circle
                    key={k === 0 ? 'a' : 'b'}
                    className="kept dot"
                    cx={here.x(middleOf(i) + (k === 0 ? -ASIDE : ASIDE))}
                    cy={here.y(value)}
                    r={4}
                  />
                ),
            )}
          </g>
        ))}
      </Plot>
    </div>
  );
}

/** The total stands a little apart from its parts. */
const middleOf = (column: number): number => column + (column === 3 ? 0.6 : 0.5);

function columnsOf({ params, result }: Shown<SlicesResult, SlicesParams>): { name: string; pair: Pair }[] {
  return [
    ...members(depots).map((depot) => ({ name: depots[depot], pair: result.mix.byDepot[depot] })),
    { name: params.equalMix ? 'all, weighted' : 'all', pair: totalOf(result, params) },
  ];
}

interface ColumnProps {
  in: ReturnType<typeof scales>;
  at: number;
  pair: Pair;
  params: SlicesParams;
}

function Column({ in: here, at, pair, params }: ColumnProps) {
  const { a, b, gap } = pair;
  if (a.value === null || b.value === null || !gap) return null;
  const role = lead(pair, params) < 0 ? 'alarm' : 'deployed';
  const from = [at - ASIDE, a.value] as const;
  const to = [at + ASIDE, b.value] as const;
  const size = (rows: number) => ALL * Math.sqrt(rows / params.logRows);
  return (
    <g>
      <Band in={here} x={[to[0] - 0.02, to[0] + 0.02]} y={[a.value + gap.low, a.value + gap.high]} role="faint" />
      <Arrow in={here} from={from} to={to} role={role} />
      <Dots in={here} places={[from]} role="rival" size={size(a.rows)} />
      <Dots in={here} places={[to]} role={role} size={size(b.rows)} open />
      <text className={`label ${role}`} x={here.x(at)} y={14} textAnchor="middle">
        {show(scoreGap, gap.value)}
      </text>
    </g>
  );
}
