import { nice, ticks } from 'd3-array';

/**
 * A scale onto the width of a picture in percent. Pictures are drawn without a view box: places are shares of the width,
 * so that text and strokes keep their size on a phone.
 */
export interface Fluid {
  (value: number): string;
  /** The place as a number, 0 to 100. */
  at: (value: number) => number;
  domain: Span;
  range: Span;
  along: (value: number) => number;
  ticks: (count: number) => number[];
}

type Span = readonly [from: number, to: number];

const evenly = (value: number) => value;

/**
 * Maps `domain` onto `range` percent of the width; values beyond the domain stay at its ends. `along` says how far apart
 * values stand, e.g. by their root; evenly where it is left out.
 */
export function fluid(domain: Span, range: Span = [0, 100], along = evenly): Fluid {
  const [low, high] = domain;
  const start = along(low);
  const width = along(high) - start || 1;
  const at = (value: number) => {
    const share = Math.min(1, Math.max(0, (along(value) - start) / width));
    return Number((range[0] + share * (range[1] - range[0])).toFixed(2));
  };
  return Object.assign((value: number) => `${at(value)}%`, {
    at,
    domain,
    range,
    along,
    ticks: (count: number) => ticks(low, high, count),
  });
}

/** A domain that holds all values and ends on round numbers. */
export function roundDomain(values: readonly number[], count = 5): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low - 1, high + 1] : nice(low, high, count);
}

/** The share of the width from one value to another, for widths of bars. */
export function span(x: Fluid, from: number, to: number): string {
  return `${Number(Math.abs(x.at(to) - x.at(from)).toFixed(2))}%`;
}
