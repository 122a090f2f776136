import { Axis } from '../lib/chart/Axis.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';
import type { Scores } from './score.ts';

interface Props {
  scores: Scores;
  /** What the reader expected of production. */
  guess: number | undefined;
}

const TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** What the program prints, with its interval, and what production pays, on one line. */
export function ScoreLine({ scores, guess }: Props) {
  const { offline, low, high, production } = scores;
  const x = fluid([0.5, 1], [1, 99]);
  const inwards = (value: number) => (x.at(value) < 25 ? 'start' : x.at(value) > 75 ? 'end' : 'middle');
  return (
    <svg className="plot" height={136} aria-hidden="true">
      <text x={0} y={12} className="plot-name">
        What the score is worth
      </text>
      <text className="name-test" x={x(offline)} y={36} textAnchor={inwards(offline)}>
        the program prints {formatNumber(offline, 3)}
      </text>
      <line className="test-interval" x1={x(low)} x2={x(high)} y1={52} y2={52} />
      <line className="gap-real" x1={x(production)} x2={x(offline)} y1={66} y2={66} />
      <circle className="test-dot" cx={x(offline)} cy={52} r={5.5} />
      <line className="production-line" x1={x(production)} x2={x(production)} y1={44} y2={80} />
      {guess !== undefined && (
        <g className="guess">
          <line x1={x(guess)} x2={x(guess)} y1={44} y2={80} />
        </g>
      )}
      <text className="name-production" x={x(production)} y={97} textAnchor={inwards(production)}>
        production {formatNumber(production, 3)}
      </text>
      <Axis x={x} y={104} ticks={TICKS} digits={1} label="AUC" />
    </svg>
  );
}
