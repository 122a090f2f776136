import { memo, type ReactNode } from 'react';
import type { Reading } from '../quantity.ts';
import { alike } from './alike.ts';
import { roomFor, sideFor } from './beside.ts';
import { type Fluid, span } from './fluid.ts';
import { Guess } from './Guess.tsx';
import { Kept } from './Kept.tsx';
import { Mark } from './Mark.tsx';
import { Plot } from './Plot.tsx';
import { Rule } from './Rule.tsx';
import type { Role } from './role.ts';
import { type Scales, scales } from './scales.ts';

/** An estimate with its interval. */
export interface Dot {
  value: number;
  low: number;
  high: number;
  role: Role;
  /** A triangle is an alarm, a circle anything else. */
  shape?: 'circle' | 'triangle';
  /** An open one stands back. */
  open?: boolean;
  label?: string;
}

/** A value that an estimate is held against: a bar joins the two, with the distance in words beside it. */
export interface Against {
  value: number;
  /** `unknown` where the distance may be none. */
  role: Role;
  label: string;
}

/** A name and its estimates. */
export interface DotRow {
  name: string;
  dots: readonly Dot[];
  /** The values of a run the reader keeps for comparison. */
  kept?: readonly number[] | undefined;
  strong?: boolean;
  /** The value that the first of these estimates is held against. */
  against?: Against;
}

interface Props {
  name: ReactNode;
  rows: readonly DotRow[];
  /** The ends of x, what it counts in words, and how many numbers stand there. */
  x: readonly [number, number];
  axis: string;
  ticks?: number;
  /** A value that all rows are held against. */
  line?: { value: number; label: string } | undefined;
  /** The answer that the reader gave before seeing the result, and how it is read. */
  guess?: { value: number | undefined; reading: Reading };
  note?: ReactNode;
}

/** Room for the label of the line. */
const HEAD = 18;
const ROW = 44;

/** A row a name: its estimates as dots with their 95 % intervals, on one axis. */
export function DotRows({ name, rows, x, axis, ticks = 5, line, guess, note }: Props) {
  const here = scales({ x, top: line ? HEAD : 0, height: roomOf(rows.length) });
  const turned = guess?.value !== undefined && here.x.at(guess.value) > 55;
  return (
    <Plot name={name} in={here} axis={axis} ticks={here.x.ticks(ticks)} turned={turned} note={note}>
      {line && <Rule in={here} x={line.value} role="rival" label={line.label} />}
      <Rows in={here} rows={rows} rule={line?.value} />
      {guess && <Guess in={here} {...guess} />}
    </Plot>
  );
}

/** The height that so many rows take, in pixels. */
export const roomOf = (count: number): number => count * ROW + 4;

/** Rows of a picture that also shows other marks. */
export function Rows({ in: here, rows, rule }: { in: Scales; rows: readonly DotRow[]; rule?: number | undefined }) {
  return rows.map((row, i) => <Row key={i} row={row} in={here} y={here.top + i * ROW} rule={rule} />);
}

interface RowProps {
  row: DotRow;
  in: Scales;
  y: number;
  /** Where a rule stands, which no words should lie over. */
  rule: number | undefined;
}

/** Drawn again only when its own numbers or the scales change. */
const Row = memo(function Row({ row: { name, dots, kept, strong, against }, in: here, y, rule }: RowProps) {
  const { x } = here;
  const middle = y + 28;
  const place = { x, y: middle, rule: rule === undefined ? undefined : x.at(rule) };
  return (
    <g>
      <text className={strong ? 'row-name strong' : 'row-name'} x={0} y={y + 13}>
        {name}
      </text>
      {against && dots[0] && <Bar from={dots[0]} to={against} beside={dots} {...place} />}
      <Kept in={here} values={kept} at={middle} />
      {dots.map((dot, i) => (
        <Estimated key={i} dot={dot} name={name} {...place} />
      ))}
    </g>
  );
}, alike);

/** The middle of a row, and the place of a rule in percent of the width. */
interface Place {
  x: Fluid;
  y: number;
  rule: number | undefined;
}

interface BarProps extends Place {
  from: Dot;
  to: Against;
  /** All that stands in the row: the words come after it. */
  beside: readonly Dot[];
}

function Bar({ from, to: { value, role, label }, beside, x, y, rule }: BarProps) {
  const [low, high] = [beside.map((dot) => dot.low), beside.map((dot) => dot.high)];
  return (
    <>
      <rect
        className={`band ${role}`}
        x={x(Math.min(from.value, value))}
        width={span(x, from.value, value)}
        y={y + 6}
        height={5}
      />
      <text
        className={`label ${role}`}
        {...besides(Math.min(...low, value), Math.max(...high, value), x, label, rule)}
        y={y + 4}
      >
        {label}
      </text>
    </>
  );
}

/** Words right of what reaches from one value to another; left of it, or within, where there is no room. */
function besides(from: number, to: number, x: Fluid, words: string, rule: number | undefined) {
  const side = sideFor(x.at(from), x.at(to), words, rule);
  if (side === 'after') return { x: x(to), dx: 10, textAnchor: 'start' } as const;
  if (side === 'before') return { x: x(from), dx: -10, textAnchor: 'end' } as const;
  return { x: x((from + to) / 2), textAnchor: 'middle' } as const;
}

interface EstimatedProps extends Place {
  dot: Dot;
  /** The name of the row, above its left end. */
  name: string;
}

function Estimated({ dot, name, ...place }: EstimatedProps) {
  const { value, low, high, role, shape, open, label } = dot;
  const { x, y } = place;
  return (
    <>
      <rect className={`interval ${role}`} x={x(low)} width={span(x, low, high)} y={y - 1.5} height={3} />
      <Mark x={x(value)} y={y} role={role} shape={shape} open={open} />
      {label && (
        <text className="label ink" {...labelled(low, high, label, name, place)}>
          {label}
        </text>
      )}
    </>
  );
}

/** Words beside an interval; where it leaves no room, at the right end of the line of the name. */
function labelled(low: number, high: number, words: string, name: string, { x, y, rule }: Place) {
  const [from, to] = [x.at(low), x.at(high)];
  const side = sideFor(from, to, words, rule);
  if (side === 'neither' && roomFor(name.length + words.length) <= 100)
    return { x: '100%', y: y - 15, textAnchor: 'end' } as const;
  return side === 'after' || (side === 'neither' && 100 - to > from)
    ? ({ x: x(high), y: y + 4, dx: 10, textAnchor: 'start' } as const)
    : ({ x: x(low), y: y + 4, dx: -10, textAnchor: 'end' } as const);
}
