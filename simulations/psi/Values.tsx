import { Axis } from '../lib/chart/Axis.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import { Histogram } from '../lib/chart/Histogram.tsx';
import { rim } from '../lib/chart/rim.ts';
import { formatNumber } from '../lib/format.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult } from './result.ts';

const LABEL = 17;
const HEIGHT = 110;

interface Line {
  at: number;
  words: string;
  stroke: string;
  dash?: string;
  width?: number;
}

/** The PSI of every feature in every window, with its mean, the theory of that mean, and the thresholds. */
export function Values({ result, params }: { result: PsiResult; params: PsiParams }) {
  const { to, counts } = result.histogram;
  const { threshold, windows, features } = params;
  const x = fluid([0, to], [1, 99]);
  const lines = linesOf(result, threshold);
  const top = lines.length * LABEL + 4;
  const above = counts.map((count, i) => ((i + 0.5) * (to / counts.length) > threshold ? count : 0));
  const within = counts.map((count, i) => count - above[i]);
  const shape = { x, y: top, height: HEIGHT, low: 0, high: to, highest: Math.max(...counts) };
  return (
    <div>
      <p className="plot-name">
        PSI of {formatNumber(windows * features)} samples against a reference of the same distribution
      </p>
      <svg className="plot" height={top + HEIGHT + 38} aria-hidden="true">
        <Histogram {...shape} counts={within} colour="var(--muted)" />
        <Histogram {...shape} counts={above} colour="var(--alarm)" />
        {lines.map(({ at, words, stroke, dash, width = 1.5 }, i) => {
          const before = x.at(at) > 60;
          return (
            <g key={words}>
              <line
                x1={x(at)}
                x2={x(at)}
                y1={i * LABEL + 4}
                y2={top + HEIGHT}
                stroke={stroke}
                strokeWidth={width}
                strokeDasharray={dash}
              />
              <text x={x(at)} y={i * LABEL + 14} dx={before ? -6 : 6} textAnchor={before ? 'end' : 'start'} {...rim}>
                {words} {formatNumber(Number(at.toFixed(3)))}
              </text>
            </g>
          );
        })}
        <Axis x={x} y={top + HEIGHT} ticks={x.ticks(5)} label="PSI" />
      </svg>
    </div>
  );
}

function linesOf(
  { mean, theory, thresholds: { chosen, chiSquared, permutation } }: PsiResult,
  threshold: number,
): Line[] {
  const thumb = (at: number): Line => ({ at, words: 'rule of thumb', stroke: 'var(--muted)', dash: '6 3' });
  return [
    { at: mean.value, words: 'mean', stroke: 'var(--ink)', width: 2.5 },
    { at: theory, words: 'theory of the mean', stroke: 'var(--ink)', dash: '2 3' },
    ...[0.1, 0.2].filter((at) => at !== threshold).map(thumb),
    { at: chosen.at, words: 'alarm above', stroke: 'var(--alarm)', width: 2 },
    { at: chiSquared.at, words: 'chi-square', stroke: 'var(--ink)' },
    { at: permutation.at, words: 'permutation', stroke: 'var(--ink)' },
  ].sort((a, b) => a.at - b.at);
}
