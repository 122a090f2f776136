import { Axis } from '../lib/chart/Axis.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import { Histogram } from '../lib/chart/Histogram.tsx';
import { formatNumber } from '../lib/format.ts';
import type { AbAnalysisResult, Analysis } from './result.ts';

interface Props {
  name: string;
  analysis: Analysis;
  bins: AbAnalysisResult['bins'];
  /** The count that reaches the top, the same in panels that are compared. */
  highest: number;
  /** What the reader expected, in %. */
  guess: number | undefined;
}

const TOP = 6;
const HEIGHT = 110;

/** How z is spread over experiments without a difference; beyond the lines every one is a false positive. */
export function ZShape({ name, analysis: { histogram, rejects }, bins, highest, guess }: Props) {
  const x = fluid([bins.low, bins.high], [1, 99]);
  const width = (bins.high - bins.low) / bins.count;
  const beyond = histogram.map((count, i) => (Math.abs(bins.low + (i + 0.5) * width) > 2 ? count : 0));
  const within = histogram.map((count, i) => count - beyond[i]);
  const shape = { x, y: TOP, height: HEIGHT, low: bins.low, high: bins.high, highest };
  return (
    <div>
      <p className="plot-name">{name}</p>
      <svg className="plot" height={TOP + HEIGHT + 36} aria-hidden="true">
        <Histogram {...shape} counts={within} colour="var(--muted)" />
        <Histogram {...shape} counts={beyond} colour="var(--alarm)" />
        {[-1.96, 1.96].map((z) => (
          <line key={z} x1={x(z)} x2={x(z)} y1={TOP} y2={TOP + HEIGHT} stroke="var(--alarm)" strokeDasharray="4 3" />
        ))}
        <Axis x={x} y={TOP + HEIGHT} ticks={[-6, -4, -2, 0, 2, 4, 6]} label="z" />
      </svg>
      <p className="plot-note" aria-hidden="true">
        <span>
          <span className="alarm role">{formatNumber(100 * rejects.value, 1)} %</span> beyond ±1.96
        </span>
        {guess !== undefined && <span>you {formatNumber(guess, 0)} %</span>}
      </p>
    </div>
  );
}
