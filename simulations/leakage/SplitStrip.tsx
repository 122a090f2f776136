import { Band } from '../lib/chart/Band.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { type Scales, scales } from '../lib/chart/scales.ts';
import type { DayCounts, Strip } from './result.ts';

const BAR = 44;
const GAP = 6;

/** The history day by day, each day's rows coloured by what the split made of them, and the four weeks of production. */
export function SplitStrip({ strip: { folds, production } }: { strip: Strip }) {
  const history = folds[0].train.length;
  const days = history + production.length;
  const along = (top: number, height: number) => scales({ x: [0, days], top, height, within: [0, 100] });
  const here = along(0, folds.length * (BAR + GAP) - GAP);
  return (
    <Plot
      name="Where the rows go, day by day"
      in={here}
      note={
        <>
          <span>
            <Names fold={folds[folds.length - 1]} />
          </span>
          <span className="quiet">
            days 0 to {days}, production from day {history}
          </span>
        </>
      }
    >
      {folds.map((fold, i) => (
        <Fold key={i} fold={fold} in={along(i * (BAR + GAP), BAR)} />
      ))}
      <Band in={here} x={[history, days]} role="production" />
      <text className="label production" x={here.x((history + days) / 2)} y={here.bottom / 2 + 4} textAnchor="middle">
        prod.
      </text>
    </Plot>
  );
}

function Fold({ fold, in: here }: { fold: DayCounts; in: Scales }) {
  const shares = fold.train.map((train, day) => {
    const all = Math.max(1, train + fold.gap[day] + fold.test[day]);
    return { train: train / all, gap: fold.gap[day] / all, test: fold.test[day] / all };
  });
  const train = shares.map((share) => share.train);
  const gap = shares.map((share) => share.train + share.gap);
  const test = shares.map((share, day) => gap[day] + share.test);
  return (
    <>
      <Steps in={here} from={0} width={1} heights={train} role="train" />
      <Steps in={here} from={0} width={1} heights={test} bases={gap} role="test" />
      {runs(shares.map((share) => share.gap)).map(({ from, to }) => (
        <Band key={from} in={here} x={[from, to]} y={[train[from], gap[from]]} role="unknown" />
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

const ROLES = { train: 'train', gap: 'unknown', test: 'test' } as const;

/** Each part by name, in its colour and in the order of the days, with its rows. */
function Names({ fold }: { fold: DayCounts }) {
  const names = (['train', 'gap', 'test'] as const)
    .map((part) => ({ part, rows: fold[part].reduce((sum, count) => sum + count, 0) }))
    .filter(({ rows }) => rows > 0);
  return names.map(({ part, rows }, i) => (
    <span key={part}>
      {i > 0 && ', '}
      <span className={`${ROLES[part]} role`}>{part}</span> {rows}
    </span>
  ));
}
