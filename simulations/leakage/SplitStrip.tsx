import { anchor } from '../lib/chart/Axis.tsx';
import { fluid, span } from '../lib/chart/fluid.ts';
import { stepArea } from '../lib/chart/steps.ts';
import type { DayCounts, Strip } from './result.ts';

const BAR = 44;
const GAP = 6;
const TOP = 22;

/** The history day by day, each day's rows coloured by what the split made of them, and the four weeks of production. */
export function SplitStrip({ strip }: { strip: Strip }) {
  const history = strip.folds[0].train.length;
  const days = history + strip.production.length;
  const x = fluid([0, days]);
  const bottom = TOP + strip.folds.length * (BAR + GAP);
  return (
    <svg className="plot" height={bottom + 38} aria-hidden="true">
      <text x={0} y={12} className="plot-name">
        Where the rows go, day by day
      </text>
      {strip.folds.map((fold, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fold's number is its identity
        <Fold key={i} fold={fold} days={days} y={TOP + i * (BAR + GAP)} />
      ))}
      <rect className="production" x={x(history)} y={TOP} width={span(x, history, days)} height={bottom - GAP - TOP} />
      <text className="on-mark" x={x((history + days) / 2)} y={(TOP + bottom - GAP) / 2 + 4} textAnchor="middle">
        prod.
      </text>
      <Names fold={strip.folds[strip.folds.length - 1]} days={days} y={bottom + 10} />
      <text className="axis-label" x="100%" y={bottom + 30} textAnchor="end">
        day 0 to {days}; production begins on day {history}
      </text>
    </svg>
  );
}

function Fold({ fold, days, y }: { fold: DayCounts; days: number; y: number }) {
  const shares = fold.train.map((train, day) => {
    const all = Math.max(1, train + fold.gap[day] + fold.test[day]);
    return { train: train / all, gap: fold.gap[day] / all, test: fold.test[day] / all };
  });
  const ground = shares.map(() => 0);
  const train = shares.map((share) => share.train);
  const gap = shares.map((share) => share.train + share.gap);
  const x = fluid([0, days]);
  return (
    <>
      <svg y={y} width="100%" height={BAR} viewBox={`0 0 ${days} ${BAR}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="train" d={stepArea(ground, train, BAR)} />
        <path
          className="test"
          d={stepArea(
            gap,
            gap.map((base, day) => base + shares[day].test),
            BAR,
          )}
        />
      </svg>
      {runs(shares.map((share) => share.gap)).map(({ from, to, share }) => (
        <rect
          key={from}
          className="unknown"
          x={x(from)}
          width={span(x, from, to)}
          y={y + BAR * (1 - gap[from])}
          height={BAR * share}
        />
      ))}
    </>
  );
}

/** Neighbouring days with the same share of rows in the gap. */
function runs(shares: readonly number[]): { from: number; to: number; share: number }[] {
  const out: { from: number; to: number; share: number }[] = [];
  shares.forEach((share, day) => {
    const last = out.at(-1);
    if (share === 0) return;
    if (last && last.to === day && last.share === share) last.to = day + 1;
    else out.push({ from: day, to: day + 1, share });
  });
  return out;
}

/** Each part is named once, below the middle of the days where it prevails. */
function Names({ fold, days, y }: { fold: DayCounts; days: number; y: number }) {
  const x = fluid([0, days]);
  const spread = fold.train.every((train) => train > 0);
  const names = (['train', 'gap', 'test'] as const).flatMap((part) => {
    const rows = fold[part].reduce((sum, count) => sum + count, 0);
    if (rows === 0) return [];
    const middle = fold[part].reduce((sum, count, day) => sum + count * (day + 0.5), 0) / rows;
    return [{ part, rows, middle }];
  });
  if (spread) {
    return (
      <text x={0} y={y}>
        {names.map(({ part, rows }, i) => (
          <tspan key={part}>
            {i > 0 && ', '}
            <tspan className={`name-${part}`}>{part}</tspan> {rows} rows
          </tspan>
        ))}{' '}
        on the same days
      </text>
    );
  }
  return names.map(({ part, rows, middle }) => (
    <text key={part} className={`name-${part}`} x={x(middle)} y={y} textAnchor={anchor(x.at(middle))}>
      {part} {part !== 'gap' && <tspan className="quiet">{rows} rows</tspan>}
    </text>
  ));
}
