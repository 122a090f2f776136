import { Axis } from '../lib/chart/Axis.tsx';
import { type Fluid, fluid, span } from '../lib/chart/fluid.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import type { LeakageParams, SplitName } from './params.ts';
import type { LeakageResult, SplitResult } from './result.ts';

interface Props {
  result: LeakageResult;
  metric: LeakageParams['metric'];
  pinned: LeakageResult | undefined;
  /** What the reader expected of production. */
  guess: number | undefined;
}

const TOP = 26;
const ROW = 48;
/** What stands beside a row, short enough for a phone. */
const ROWS: Record<SplitName, string> = {
  random: 'random rows',
  temporal: 'last 28 days',
  temporalGap: 'the same, with a gap',
  group: 'by shipper',
  forwardChaining: 'forward chaining',
  purged: 'purged folds',
};
const NAMES = { auc: 'AUC', logLoss: 'log loss, lower is better' };

/** A row a split: what the notebook says, and how far that is from what production pays. */
export function ScoreRows({ result, metric, pinned, guess }: Props) {
  const { production, chosen } = result;
  const standard = Object.values(result.splits);
  const rows = standard.some(({ split }) => split === chosen.split) ? standard : [...standard, chosen];
  const x = fluid(domain(rows, result, metric), [1, 99]);
  const bottom = TOP + rows.length * ROW;
  const paid = production[metric];
  return (
    <div>
      <p className="plot-name">What each split promises</p>
      <svg className="plot" height={bottom + 58} aria-hidden="true">
        <rect
          className="production-band"
          x={x(paid.low)}
          width={span(x, paid.low, paid.high)}
          y={TOP - 6}
          height={bottom - TOP + 6}
        />
        <Oracle x={x} value={production.oracle[metric]} bottom={bottom} />
        {pinned && (
          <line
            className="kept"
            x1={x(pinned.production[metric].value)}
            x2={x(pinned.production[metric].value)}
            y1={TOP - 6}
            y2={bottom}
          />
        )}
        <line className="production-line" x1={x(paid.value)} x2={x(paid.value)} y1={TOP - 6} y2={bottom} />
        <text className="name-production" x={x(paid.value)} y={TOP - 12} textAnchor="middle">
          production {formatNumber(paid.value, 2)}
        </text>
        {rows.map((row, i) => (
          <Row
            key={row.split}
            row={row}
            metric={metric}
            x={x}
            y={TOP + i * ROW}
            paid={paid.value}
            chosen={row.split === chosen.split}
            kept={pinned && (Object.values(pinned.splits).find(({ split }) => split === row.split) ?? undefined)}
          />
        ))}
        {guess !== undefined && metric === 'auc' && <Guess x={x} value={guess} bottom={bottom} />}
        <Axis x={x} y={bottom + 4} ticks={x.ticks(5)} digits={metric === 'auc' ? 1 : 2} label={NAMES[metric]} />
      </svg>
    </div>
  );
}

interface RowProps {
  row: SplitResult;
  metric: LeakageParams['metric'];
  x: Fluid;
  y: number;
  paid: number;
  chosen: boolean;
  kept: SplitResult | undefined;
}

function Row({ row, metric, x, y, paid, chosen, kept }: RowProps) {
  const said = row.offline[metric];
  const gap = row.optimism[metric];
  const middle = y + 30;
  const noise = gap.low <= 0 && gap.high >= 0;
  const after = said.value >= paid;
  return (
    <g className={chosen ? 'score-row chosen' : 'score-row'}>
      <text x={0} y={y + 14} className="row-name">
        {ROWS[row.split]}
      </text>
      <line className={noise ? 'gap-noise' : 'gap-real'} x1={x(paid)} x2={x(said.value)} y1={middle} y2={middle} />
      <line className="test-interval" x1={x(said.low)} x2={x(said.high)} y1={middle} y2={middle} />
      {kept && <circle className="kept-dot" cx={x(kept.offline[metric].value)} cy={middle} r={5} />}
      <circle className="test-dot" cx={x(said.value)} cy={middle} r={5.5} />
      <text
        className={noise ? 'gap-label quiet' : 'gap-label'}
        x={x(after ? said.high : said.low)}
        y={middle + 4}
        dx={after ? 8 : -8}
        textAnchor={after ? 'start' : 'end'}
      >
        {formatSigned(gap.value, 3)}
        {noise && <tspan className="only-wide"> (noise)</tspan>}
      </text>
    </g>
  );
}

/** The score of the true probabilities: faint, for nobody but a simulation knows it. */
function Oracle({ x, value, bottom }: { x: Fluid; value: number; bottom: number }) {
  return (
    <g className="oracle">
      <line x1={x(value)} x2={x(value)} y1={TOP - 6} y2={bottom + 4} />
      <text x={x(value)} y={bottom + 50} textAnchor="middle">
        best possible {formatNumber(value, 2)}
      </text>
    </g>
  );
}

/** The reader's own stroke. */
function Guess({ x, value, bottom }: { x: Fluid; value: number; bottom: number }) {
  return (
    <g className="guess">
      <line x1={x(value)} x2={x(value)} y1={TOP} y2={bottom + 4} />
      <text x={x(value)} y={bottom + 36} textAnchor="middle">
        you {formatNumber(value, 2)}
      </text>
    </g>
  );
}

/** From chance to perfect for AUC; from 0 for log loss. Wider only when a run leaves that range. */
function domain(
  rows: readonly SplitResult[],
  result: LeakageResult,
  metric: LeakageParams['metric'],
): [number, number] {
  const scores = [result.production, ...rows.map(({ offline }) => offline)].map((score) => score[metric]);
  if (metric === 'auc') return [Math.min(0.5, ...scores.map(({ low }) => Math.floor(low * 10) / 10)), 1];
  return [0, Math.ceil(Math.max(...scores.map(({ high }) => high)) * 5) / 5];
}
