import { stepLine } from '../lib/chart/steps.ts';
import type { ScoreHistogram } from './result.ts';

const HEIGHT = 70;
const TOP = 2;

/** How the predictions are spread in the test and in production, for late parcels and for punctual ones. */
export function ScoreShapes({ histogram }: { histogram: ScoreHistogram }) {
  return (
    <div className="pair">
      <Shape title="Late parcels: predicted risk" test={histogram.test.late} production={histogram.production.late} />
      <Shape title="On time: predicted risk" test={histogram.test.onTime} production={histogram.production.onTime} />
    </div>
  );
}

interface Props {
  title: string;
  test: readonly number[];
  production: readonly number[];
}

function Shape({ title, test, production }: Props) {
  const shares = { test: sharesOf(test), production: sharesOf(production) };
  const highest = Math.max(...shares.test, ...shares.production);
  const outline = (values: readonly number[]) =>
    stepLine(
      values.map((value) => value / highest),
      HEIGHT,
    );
  return (
    <div>
      <p className="plot-name">{title}</p>
      <svg className="plot" height={TOP + HEIGHT + 24} aria-hidden="true">
        <svg
          y={TOP}
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${test.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          <path className="production-shape" d={outline(shares.production)} />
          <path className="test-shape" d={outline(shares.test)} />
        </svg>
        <text x="0%" y={TOP + HEIGHT + 16}>
          0
        </text>
        <text x="50%" y={TOP + HEIGHT + 16} textAnchor="middle">
          <tspan className="name-test">test</tspan> and <tspan className="name-production">production</tspan>
        </text>
        <text x="100%" y={TOP + HEIGHT + 16} textAnchor="end">
          1
        </text>
      </svg>
    </div>
  );
}

function sharesOf(counts: readonly number[]): number[] {
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return counts.map((count) => count / all);
}
