/** How far a value may stand from the reference: |got - expected| <= abs + rel * |expected|. */
export interface Tolerance {
  abs?: number;
  rel?: number;
  /** Equal, to the last bit. */
  exact?: boolean;
  /** Shown for information only. */
  skip?: boolean;
}

export interface Tolerances {
  default: Tolerance;
  fields?: Record<string, Tolerance>;
  /** By the beginning of a case's name: a tolerance by field, or a `default` of its own. */
  case_prefix?: Record<string, Record<string, Tolerance>>;
}

/**
 * The tolerance of a value, looked up in this order: the case's prefix (the field, then its default), the fields, the
 * default. A nested value goes by its own name where that is listed, else by the names around it, the outermost last.
 */
export function toleranceOf(all: Tolerances, caseName: string, path: readonly string[]): Tolerance {
  const names = [...path].reverse();
  const listed = (table: Record<string, Tolerance> | undefined): Tolerance | undefined => {
    const name = names.find((candidate) => table !== undefined && Object.hasOwn(table, candidate));
    return name === undefined ? undefined : table?.[name];
  };
  for (const [prefix, table] of Object.entries(all.case_prefix ?? {})) {
    if (!caseName.startsWith(prefix)) continue;
    const { default: otherwise } = table;
    const found = listed(table) ?? otherwise;
    if (found) return checked(found);
  }
  return checked(listed(all.fields) ?? all.default);
}

/** Whether a single value agrees. "NaN", "Infinity" and "-Infinity" stand for the numbers of these names. */
export function within(tolerance: Tolerance, got: unknown, expected: unknown): boolean {
  if (expected === 'NaN') return Number.isNaN(got);
  if (expected === 'Infinity' || expected === '-Infinity') return got === Number(expected);
  if (typeof expected !== 'number') return got === expected;
  if (typeof got !== 'number') return false;
  if (tolerance.exact) return got === expected;
  return Math.abs(got - expected) <= (tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(expected);
}

/** How much of what is allowed an error takes up: 0 where nothing is allowed and nothing is missing. */
export function shareOf(tolerance: Tolerance, got: unknown, expected: unknown): number {
  if (typeof got !== 'number' || typeof expected !== 'number' || got === expected) return 0;
  return Math.abs(got - expected) / ((tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(expected));
}

/** A tolerance that says nothing, or says something unheard of, would let a test pass for the wrong reason. */
function checked(tolerance: Tolerance | undefined): Tolerance {
  const known = ['abs', 'rel', 'exact', 'skip'];
  const keys = Object.keys(tolerance ?? {});
  if (tolerance === undefined || keys.length === 0 || keys.some((key) => !known.includes(key)))
    throw new Error(`The tolerance ${JSON.stringify(tolerance)} is none of: ${known.join(', ')}.`);
  return tolerance;
}
