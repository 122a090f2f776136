import { ticks } from 'd3-array';
import { type Fluid, fluid } from './fluid.ts';

/** The scales that all marks of a picture share: x in percent of the width, y in pixels from the top. */
export interface Scales {
  x: Fluid;
  y: Upright;
  /** The pixels between which y runs. */
  top: number;
  bottom: number;
}

/** A scale from the bottom of a picture to its top; values beyond the domain stay at its ends. */
export interface Upright {
  (value: number): number;
  domain: Span;
  range: Span;
  ticks: (count: number) => number[];
}

type Span = readonly [from: number, to: number];

interface Given {
  x: Span;
  /** Left out where heights mean nothing, as in rows. */
  y?: Span;
  /** Pixels between the ends of y, and above its upper end. */
  height: number;
  top?: number;
  /** The percent of the width between which x runs. */
  within?: Span;
  /** How far apart values of x stand, e.g. by their root; evenly where it is left out. */
  along?: (value: number) => number;
}

/** Scales of a picture from the ends of what it shows. */
export function scales({ x, y = [0, 1], height, top = 0, within = [1, 99], along }: Given): Scales {
  return { x: fluid(x, within, along), y: upright(y, top, height), top, bottom: top + height };
}

function upright(domain: Span, top: number, height: number): Upright {
  const [low, high] = domain;
  const width = high - low || 1;
  const at = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - low) / width));
    return Number((top + height * (1 - share)).toFixed(1));
  };
  return Object.assign(at, {
    domain,
    range: [top + height, top] as const,
    ticks: (count: number) => ticks(low, high, count),
  });
}
