/**
 * Whether two sets of props draw the same: equal values, lists and records of them, and scales that map alike. Where they do,
 * a part of a picture is left alone. Not for elements, which know what is around them.
 */
export function alike(before: object, after: object): boolean {
  const others = after as Record<string, unknown>;
  const all = Object.entries(before);
  return all.length === Object.keys(after).length && all.every(([key, value]) => same(value, others[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, i) => same(value, b[i]));
  if (isScale(a) && isScale(b)) return same(a.domain, b.domain) && same(a.range, b.range) && a.along === b.along;
  return isRecord(a) && isRecord(b) && alike(a, b);
}

/** A scale across or up: the ends of what it maps, onto which ends, and how. */
interface Scale {
  domain: unknown;
  range: unknown;
  along?: unknown;
}

function isScale(value: unknown): value is Scale {
  return typeof value === 'function' && 'domain' in value && 'range' in value;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
