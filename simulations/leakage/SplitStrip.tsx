import { fluid, span } from '../lib/chart/fluid.ts';
import { stepArea } from '../lib/chart/steps.ts';
import type { DayCounts, Strip } from './result.ts';

const BAR = 44;
const GAP = 6;
const TOP = 2;

/** The history day by day, each day's rows coloured by what the split made of them, and the four weeks of production. */
export function SplitStrip({ strip }: { strip: Strip }) {
  const history = strip.folds[0].train.length;
  const days = history + strip.production.length;
  const x = fluid([0, days]);
  const bottom = TOP + strip.folds.length * (BAR + GAP);
  const fold = strip.folds[strip.folds.length - 1];
  return (
    <div>
      <p className="plot-name">Where the rows go, day by day</p>
      <svg className="plot" height={bottom} aria-hidden="true">
        {strip.folds.map((fold, i) => (
          <Fold key={i} fold={fold} days={days} y={TOP + i * (BAR + GAP)} />
        ))}
        <rect
          className="production"
          x={x(history)}
          y={TOP}
          width={span(x, history, days)}
          height={bottom - GAP - TOP}
        />
        <text className="on-mark" x={x((history + days) / 2)} y={(TOP + bottom - GAP) / 2 + 4} textAnchor="middle">
          prod.
        </text>
      </svg>
      <p className="plot-note" aria-hidden="true">
        <span>
          <Names fold={fold} />
        </span>
        <span className="quiet">
          days 0 to {days}, production from day {history}
        </span>
      </p>
    </div>
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

/** Each part by name, in its colour and in the order of the days, with its rows. */
function Names({ fold }: { fold: DayCounts }) {
  const names = (['train', 'gap', 'test'] as const)
    .map((part) => ({ part, rows: fold[part].reduce((sum, count) => sum + count, 0) }))
    .filter(({ rows }) => rows > 0);
  return names.map(({ part, rows }, i) => (
    <span key={part}>
      {i > 0 && ', '}
      <span className={`name-${part}`}>{part}</span> {rows}
    </span>
  ));
}
