import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';

/** A curve that may be drawn, with its key. */
export type NamedCurve = NonNullable<Declaration['curves']>[string] & { key: string };

/** A place on the axis in words, e.g. "day 85"; `share` is 0 at its beginning and 1 at its end. */
export function placeOn({ from, to }: Pick<NamedCurve, 'from' | 'to'>, share: number): string {
  const [first, last] = [from, to].map((words) => /^(\D*)(\d+)(\D*)$/.exec(words));
  if (first && last && first[1] === last[1] && first[3] === last[3]) {
    const number = Number(first[2]) + share * (Number(last[2]) - Number(first[2]));
    return `${first[1]}${Math.round(number)}${first[3]}`;
  }
  if (share <= 0) return from;
  return share >= 1 ? to : `${Math.round(100 * share)} % of the way from ${from} to ${to}`;
}

/** A height in words, e.g. "0.79" or "12 minutes". */
export function heightInWords({ digits, unit }: Pick<NamedCurve, 'digits' | 'unit'>, height: number): string {
  return `${formatNumber(height, digits)}${unit ? ` ${unit}` : ''}`;
}

/** The step of a height that is drawn: a power of ten, about a hundred of them from end to end, none finer than is shown. */
export function stepOf({ digits, range: [low, high] }: Pick<NamedCurve, 'digits' | 'range'>): number {
  const power = Math.max(-digits, Math.floor(Math.log10((high - low) / 50)));
  return Number((10 ** power).toFixed(Math.max(0, -power)));
}

/** How far what was drawn lies from what came out, and where it lies furthest. */
export function curveVerdict(curve: NamedCurve, drawn: readonly number[], real: readonly number[]): string {
  const gaps = real.map((height, i) => Math.abs(height - heightAt(drawn, i / (real.length - 1))));
  const furthest = gaps.reduce((place, gap, i) => (gap > gaps[place] ? i : place), 0);
  if (Number(gaps[furthest].toFixed(curve.digits)) === 0)
    return `${curve.label}: your line lies on the curve of this run.`;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const share = furthest / (real.length - 1);
  const words = (height: number) => heightInWords(curve, height);
  return `${curve.label}: on average your line lies ${words(mean)} from the curve of this run. It is furthest away at ${placeOn(curve, share)}: you drew ${words(heightAt(drawn, share))}, in this run it is ${words(real[furthest])}.`;
}

/** The height at a share of the way, straight between the points. */
function heightAt(heights: readonly number[], share: number): number {
  const place = share * (heights.length - 1);
  const before = Math.min(heights.length - 2, Math.floor(place));
  return heights[before] + (place - before) * (heights[before + 1] - heights[before]);
}
