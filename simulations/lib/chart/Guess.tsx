import { formatNumber } from '../format.ts';
import type { Reading } from '../quantity.ts';
import { inwards } from './inwards.ts';
import type { Scales } from './scales.ts';

interface Props {
  in: Pick<Scales, 'x' | 'top' | 'bottom'>;
  /** The answer that the reader gave before looking, on the scale of x; nothing is drawn where nothing was said. */
  value: number | undefined;
  reading: Reading;
}

/** The reader's own prediction, in ink, through the whole picture and named below its axis. */
export function Guess({ in: { x, top, bottom }, value, reading: { digits, unit } }: Props) {
  if (value === undefined) return null;
  return (
    <g className="guess">
      <line x1={x(value)} x2={x(value)} y1={top} y2={bottom} />
      <text x={x(value)} y={bottom + 32} textAnchor={inwards(x.at(value))}>
        {`you ${formatNumber(Number(value.toFixed(digits)))}${unit === '%' ? '\u00a0%' : ''}`}
      </text>
    </g>
  );
}
