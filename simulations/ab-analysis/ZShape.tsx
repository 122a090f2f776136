import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { say } from '../lib/quantity.ts';
import { falsePositives } from './numbers.ts';
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

const TICKS = [-6, -4, -2, 0, 2, 4, 6];

/** How z is spread over experiments without a difference; beyond the lines every one is a false positive. */
export function ZShape({ name, analysis: { histogram, rejects }, bins, highest, guess }: Props) {
  const here = scales({ x: [bins.low, bins.high], y: [0, highest], height: 110, top: 6 });
  const width = (bins.high - bins.low) / bins.count;
  const beyond = histogram.map((count, i) => (Math.abs(bins.low + (i + 0.5) * width) > 2 ? count : 0));
  const within = histogram.map((count, i) => count - beyond[i]);
  return (
    <Plot
      name={name}
      in={here}
      axis="z"
      ticks={TICKS}
      note={
        <>
          <span>
            <span className="alarm role">{say(falsePositives, rejects.value)}</span> beyond ±1.96
          </span>
          {guess !== undefined && <span>you {Math.round(guess)} %</span>}
        </>
      }
    >
      <Steps in={here} from={bins.low} width={width} heights={within} role="rival" />
      <Steps in={here} from={bins.low} width={width} heights={beyond} role="alarm" />
      <Rule in={here} x={-1.96} role="alarm" />
      <Rule in={here} x={1.96} role="alarm" />
    </Plot>
  );
}
