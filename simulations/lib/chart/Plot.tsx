import { type ReactNode, useMemo } from 'react';
import { Axis } from './Axis.tsx';
import type { Scales } from './scales.ts';
import { useInSight } from './useInSight.ts';

interface Props {
  /** The name of the plot, above the picture. */
  name: ReactNode;
  in: Scales;
  /** The name of the numbers along x, and which of them stand there; left out where there is no axis. */
  axis?: string;
  ticks?: readonly number[];
  /** Words that stand at the ticks in place of numbers. */
  words?: readonly string[];
  /** Whether its words stand at its left end, because something else takes the right one. */
  turned?: boolean;
  /** Signs in words, below the picture. */
  note?: ReactNode;
  children: ReactNode;
}

/** A picture: its name, its marks over shared scales, the axis below, and a line of words. One out of sight waits. */
export function Plot(props: Props) {
  const [place, drawn] = useInSight<HTMLDivElement, Props>(props);
  return useMemo(() => <div ref={place}>{picture(drawn)}</div>, [place, drawn]);
}

function picture({ name, in: { x, bottom }, axis, ticks, words, turned = false, note, children }: Props) {
  return (
    <>
      <p className="plot-name">{name}</p>
      <svg className="plot" height={bottom + (axis === undefined ? 0 : AXIS)} aria-hidden="true">
        {children}
        {axis !== undefined && (
          <Axis x={x} y={bottom} ticks={ticks ?? x.ticks(5)} words={words} label={axis} turned={turned} />
        )}
      </svg>
      {note && (
        <p className="plot-note" aria-hidden="true">
          {note}
        </p>
      )}
    </>
  );
}

/** Room for the numbers and the words of an axis. */
const AXIS = 36;
