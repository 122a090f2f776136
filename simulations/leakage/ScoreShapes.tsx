import { Line } from '../lib/chart/Line.tsx';
import { outline } from '../lib/chart/outline.ts';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ScoreHistogram } from './result.ts';

/** How the predictions are spread in the test and in production, for late parcels and for punctual ones. */
export function ScoreShapes({ histogram: { test, production } }: { histogram: ScoreHistogram }) {
  return (
    <div className="pair">
      <Shape name="Late parcels" test={test.late} production={production.late} />
      <Shape name="Parcels on time" test={test.onTime} production={production.onTime} />
    </div>
  );
}

interface Props {
  name: string;
  test: readonly number[];
  production: readonly number[];
}

const TICKS = [0, 0.5, 1];

function Shape({ name, test, production }: Props) {
  const shares = { test: sharesOf(test), production: sharesOf(production) };
  const here = scales({ x: [0, 1], y: [0, Math.max(...shares.test, ...shares.production)], height: 70, top: 2 });
  const width = 1 / test.length;
  return (
    <Plot name={name} in={here} axis="predicted risk" ticks={TICKS} note={NOTE}>
      <Line in={here} places={outline(shares.production, 0, width)} role="production" />
      <Line in={here} places={outline(shares.test, 0, width)} role="test" />
    </Plot>
  );
}

const NOTE = (
  <span>
    <span className="test role">test</span> and <span className="production role">production</span>
  </span>
);

function sharesOf(counts: readonly number[]): number[] {
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return counts.map((count) => count / all);
}
