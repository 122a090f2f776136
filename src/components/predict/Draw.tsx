import { type PointerEvent, useRef, useState } from 'react';
import { fluid } from '../../../simulations/lib/chart/fluid.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';
import { heightInWords, type NamedCurve, placeOn, stepOf } from './curve.ts';
import { type Heights, onGrid, segments, strokeTo } from './stroke.ts';

interface Props {
  curve: NamedCurve;
  disabled: boolean;
  /** Called with all heights once every point stands, and with null while one is missing. */
  onChange: (heights: readonly number[] | null) => void;
}

const HEIGHT = 220;
/** Where the points begin and end, in percent of the width: before them stand the numbers of the scale. */
const FROM = 10;
const TO = 97;
/** Room for a point at the ends of the range. */
const INSET = 10;

/** An empty plot to draw on with the pointer. Each of its points is also a slider, for the keyboard and whoever does not see it. */
export function Draw({ curve, disabled, onChange }: Props) {
  const { points, range, label } = curve;
  const [heights, setHeights] = useState<Heights>(() => Array.from({ length: points }, () => null));
  /** The heights that stand already, also before they are painted: a pointer moves more than once between two paints. */
  const standing = useRef(heights);
  const [touched, setTouched] = useState<number | null>(null);
  /** The point that the pointer was last at; null while it does not draw. */
  const last = useRef<number | null>(null);
  const x = fluid([0, points - 1], [FROM, TO]);
  const share = (height: number) => (height - range[0]) / (range[1] - range[0]);
  const y = (height: number) => INSET + (1 - share(height)) * (HEIGHT - 2 * INSET);
  const missing = heights.filter((height) => height === null).length;
  /** Where a point waits that does not stand yet: at the height of the one before it. */
  const waiting = (place: number) => heights.slice(0, place).findLast((height) => height !== null) ?? range[0];

  const change = (next: Heights, place: number) => {
    standing.current = next;
    setHeights(next);
    setTouched(place);
    onChange(next.every((height) => height !== null) ? (next as number[]) : null);
  };
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const percent = (100 * (event.clientX - box.left)) / box.width;
    const place = Math.round(((percent - FROM) / (TO - FROM)) * (points - 1));
    const up = 1 - (event.clientY - box.top - INSET) / (HEIGHT - 2 * INSET);
    const nearest = Math.min(points - 1, Math.max(0, place));
    const height = onGrid(curve, range[0] + up * (range[1] - range[0]));
    change(strokeTo(curve, standing.current, last.current ?? nearest, nearest, height), nearest);
    last.current = nearest;
  };

  return (
    <div className="draw">
      <p className="draw-head">
        Your curve: {label}
        <span aria-hidden="true">
          {touched === null ? '' : `${placeOn(curve, touched / (points - 1))}: ${words(curve, heights[touched])}`}
        </span>
      </p>
      <div
        className="draw-plot"
        style={{ height: HEIGHT }}
        onPointerDown={(event) => {
          if (disabled || !event.isPrimary || event.button !== 0) return;
          // Otherwise the browser marks the numbers of the scale, and drags them the next time.
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={(event) => last.current !== null && draw(event)}
        onPointerUp={() => {
          last.current = null;
        }}
        onPointerCancel={() => {
          last.current = null;
        }}
      >
        <svg className="plot" height={HEIGHT} aria-hidden="true">
          {fluid(range)
            .ticks(5)
            .map((tick) => (
              <g key={tick}>
                <line className="draw-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
                <text className="quiet" x="0" y={y(tick) - 4}>
                  {formatNumber(tick)}
                </text>
              </g>
            ))}
          {segments(heights).map(([place, from, to]) => (
            <line key={place} className="drawn" x1={x(place)} x2={x(place + 1)} y1={y(from)} y2={y(to)} />
          ))}
        </svg>
        {heights.map((stands, place) => {
          const height = stands ?? waiting(place);
          const set = (height: number) => change(standing.current.with(place, onGrid(curve, height)), place);
          return (
            <span
              // Points have no name of their own; their place is their identity.
              key={place}
              className="draw-point"
              data-waits={stands === null ? '' : undefined}
              style={{ left: x(place), top: y(height) }}
            >
              <input
                type="range"
                min={range[0]}
                max={range[1]}
                step={stepOf(curve)}
                value={height}
                disabled={disabled}
                aria-label={placeOn(curve, place / (points - 1))}
                aria-valuetext={`${label} ${words(curve, stands)}`}
                onFocus={() => setTouched(place)}
                onChange={({ target }) => set(target.valueAsNumber)}
                onKeyDown={(event) => {
                  if (event.key !== ' ') return;
                  event.preventDefault();
                  set(height);
                }}
              />
            </span>
          );
        })}
      </div>
      <p className="plot-note" aria-hidden="true">
        <span>{curve.from}</span>
        <span>{curve.to}</span>
      </p>
      <p className="control-help">
        Draw from one end to the other. By keyboard, Tab goes from point to point, the arrows move it, and Space puts it
        at the height of the one before.{' '}
        {missing > 0 && <span>{`${points - missing} of ${points} points stand.`}</span>}
      </p>
    </div>
  );
}

const words = (curve: NamedCurve, height: number | null) =>
  height === null ? 'not drawn' : heightInWords(curve, height);
