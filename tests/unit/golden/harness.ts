import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Evidence, noEvidence, writeEvidence } from './evidence.ts';
import { shareOf, type Tolerances, toleranceOf, within } from './tolerance.ts';

const { GOLDEN } = process.env;
let evidence: Evidence = noEvidence();

/** Where the reference data stands: the folder that GOLDEN names, or tests/golden. */
export const goldenFolder = resolve(GOLDEN ?? fileURLToPath(new URL('../../golden', import.meta.url)));

/**
 * What a test computed for one case, by the names of `expected`. A function is called only when the case asks for the
 * field. `property` maps each sentence to whether it holds.
 */
export type Fields = Readonly<Record<string, unknown>>;

interface GoldenFile<Input> {
  meta: { tolerance: Tolerances };
  cases: { name: string; input: Input; expected: Record<string, unknown> }[];
}

/**
 * Compares `compute` with every case of `<name>.json` and with every field of its `expected`, at the file's own
 * tolerance. A field that `compute` does not give is a failure, and so is a file without cases.
 */
export function golden<Input>(name: string, compute: (input: Input, caseName: string) => Fields): void {
  describe(`golden ${name}`, () => {
    const file = JSON.parse(readFileSync(resolve(goldenFolder, `${name}.json`), 'utf8')) as GoldenFile<Input>;
    evidence = { ...noEvidence(), file: name, cases: file.cases.length };
    afterAll(() => writeEvidence(evidence));
    it('has cases', () => expect(file.cases.length).toBeGreaterThan(0));
    for (const { name: caseName, input, expected } of file.cases) {
      it(`${caseName} agrees with the reference in every field`, () => {
        const got = compute(input, caseName);
        const faults = Object.keys(expected).flatMap((field) =>
          compareField(file.meta.tolerance, caseName, field, got, expected[field]),
        );
        expect(faults).toEqual([]);
      });
    }
  });
}

/** The entry of `table` for a kind of case; a kind that nobody wrote is an error that names those there are. */
export function forKind<T>(kind: string | undefined, table: Readonly<Record<string, T>>): T {
  if (kind !== undefined && Object.hasOwn(table, kind)) return table[kind];
  throw new Error(`The case is of kind "${kind}", which no test covers. There are: ${Object.keys(table).join(', ')}.`);
}

/** A table given row by row, as columns. */
export function columnsOf(rows: readonly (readonly number[])[]): Float64Array[] {
  return (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j]));
}

/** What is wrong with one field of one case, in sentences; empty when it agrees. */
export function compareField(
  tolerances: Tolerances,
  caseName: string,
  field: string,
  got: Fields,
  expected: unknown,
): string[] {
  if (toleranceOf(tolerances, caseName, [field]).skip) return [];
  if (!Object.hasOwn(got, field)) return [`${field}: the reference has this field, the test does not compute it`];
  const given = got[field];
  const value: unknown = typeof given === 'function' ? given() : given;
  if (field === 'property') return compareProperty(value, expected);
  return compare(tolerances, caseName, [field], value, expected);
}

function compareProperty(got: unknown, sentence: unknown): string[] {
  const held = (got as Record<string, unknown>)[String(sentence)];
  if (held === true) return [];
  return [`property: "${sentence}" ${held === undefined ? 'is not checked by the test' : 'does not hold'}`];
}

function compare(tolerances: Tolerances, caseName: string, path: string[], got: unknown, expected: unknown): string[] {
  const where = path.join('.');
  if (Array.isArray(expected)) {
    const list = ArrayBuffer.isView(got) ? Array.from(got as Float64Array) : got;
    if (!Array.isArray(list)) return [`${where}: got ${String(got)}, expected a list of ${expected.length}`];
    if (list.length !== expected.length) return [`${where}: got ${list.length} values, expected ${expected.length}`];
    return expected.flatMap((item, i) => compare(tolerances, caseName, [...path, String(i)], list[i], item));
  }
  if (expected !== null && typeof expected === 'object') {
    return Object.entries(expected).flatMap(([key, item]) => {
      const owner = got as Record<string, unknown> | null | undefined;
      const inner = [...path, key];
      if (toleranceOf(tolerances, caseName, inner).skip) return [];
      if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, key))
        return [`${inner.join('.')}: the reference has this field, the test does not compute it`];
      return compare(tolerances, caseName, inner, owner[key], item);
    });
  }
  const tolerance = toleranceOf(tolerances, caseName, path);
  evidence.values += 1;
  evidence.worst = Math.max(evidence.worst, shareOf(tolerance, got, expected));
  if (within(tolerance, got, expected)) return [];
  return [`${where}: got ${String(got)}, expected ${String(expected)} (${JSON.stringify(tolerance)})`];
}
