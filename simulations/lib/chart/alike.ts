import type { Fluid } from './fluid.ts';

/**
 * Whether two sets of props draw the same: equal values, equal lists of values, and scales that map alike. Where they do,
 * a static part of a picture is left alone.
 */
export function alike(before: object, after: object): boolean {
  const others = after as Record<string, unknown>;
  const all = Object.entries(before);
  return all.length === Object.keys(after).length && all.every(([key, value]) => same(value, others[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, i) => same(value, b[i]));
  return isFluid(a) && isFluid(b) && same(a.domain, b.domain) && same(a.range, b.range) && a.along === b.along;
}

function isFluid(value: unknown): value is Fluid {
  return typeof value === 'function' && 'along' in value;
}
