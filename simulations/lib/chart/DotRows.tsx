import { Axis } from './Axis.tsx';
import { type Fluid, span } from './fluid.ts';
import { Mark } from './Mark.tsx';
import { rim } from './rim.ts';

/** An estimate with its interval. */
export interface Dot {
  value: number;
  low: number;
  high: number;
  shape: 'circle' | 'triangle';
  /** A colour by its role; ink when left out. */
  colour?: string;
  label?: string;
}

/** A name and its estimates. */
export interface DotRow {
  name: string;
  dots: readonly Dot[];
  /** The same of a run the reader keeps for comparison. */
  kept?: readonly number[] | undefined;
  strong?: boolean;
}

interface Props {
  x: Fluid;
  rows: readonly DotRow[];
  ticks: readonly number[];
  /** What the axis counts, in words. */
  axis: string;
  /** A value that all rows are held against. */
  line?: { value: number; label: string } | undefined;
  /** What the reader said before seeing the result. */
  guess?: { value: number; label: string } | undefined;
}

/** Room for the label of the line. */
const HEAD = 22;
const ROW = 44;

/** A row a name: its estimates as dots with their 95 % intervals, on one axis. */
export function DotRows({ x, rows, ticks, axis, line, guess }: Props) {
  const top = line ? HEAD : 2;
  const bottom = top + rows.length * ROW;
  return (
    <svg className="plot" height={bottom + 42} aria-hidden="true">
      {line && (
        <g>
          <line
            x1={x(line.value)}
            x2={x(line.value)}
            y1={top - 4}
            y2={bottom}
            stroke="var(--muted)"
            strokeDasharray="4 4"
          />
          <text className="quiet" x={x(line.value)} y={top - 10} textAnchor={inwards(x, line.value)}>
            {line.label}
          </text>
        </g>
      )}
      {rows.map((row, i) => (
        <Row key={row.name} row={row} x={x} y={top + i * ROW} />
      ))}
      {guess && (
        <g className="guess">
          <line x1={x(guess.value)} x2={x(guess.value)} y1={top} y2={bottom + 4} />
          <text x={x(guess.value)} y={bottom + 36} textAnchor={inwards(x, guess.value)}>
            {guess.label}
          </text>
        </g>
      )}
      <Axis x={x} y={bottom + 4} ticks={ticks} label={axis} />
    </svg>
  );
}

function Row({ row: { name, dots, kept, strong }, x, y }: { row: DotRow; x: Fluid; y: number }) {
  const middle = y + 28;
  return (
    <g>
      <text x={0} y={y + 13} {...rim} {...(strong ? { fontWeight: 600 } : { className: 'quiet' })}>
        {name}
      </text>
      {kept?.map((value, i) => (
        <circle key={i} className="kept-dot" cx={x(value)} cy={middle} r={5} />
      ))}
      {dots.map(({ value, low, high, shape, colour = 'var(--ink)', label }, i) => {
        const after = x.at(high) < 78;
        return (
          <g key={i}>
            <rect x={x(low)} width={span(x, low, high)} y={middle - 1.5} height={3} fill={colour} opacity={0.45} />
            <Mark x={x(value)} y={middle} shape={shape} colour={colour} />
            {label && (
              <text
                x={x(after ? high : low)}
                y={middle + 4}
                dx={after ? 10 : -10}
                textAnchor={after ? 'start' : 'end'}
                {...rim}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Words beside a line stay within a narrow picture. */
function inwards(x: Fluid, value: number): 'start' | 'middle' | 'end' {
  if (x.at(value) < 18) return 'start';
  return x.at(value) > 82 ? 'end' : 'middle';
}
