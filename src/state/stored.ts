import { check, type GenericSchema, pipe, record, safeParse, string, unknown } from 'valibot';

/**
 * What is saved in the browser, as text: `{"version": 2, "data": …}`. The data is checked against the schema before
 * anyone uses it, so text that was cut off, edited by hand or written by another program never reaches a component.
 */
export interface Shape<T> {
  /** Raised when data of the previous version no longer fits the schema. */
  version: number;
  schema: GenericSchema<unknown, T>;
  initial: T;
  /** Data of an older version, in the form of this one; what it returns is checked against the schema. */
  migrate?: (data: unknown, version: number) => unknown;
  /**
   * Joins two versions: work of this tab that is not saved yet with what another has saved meanwhile, or the work of two
   * devices. What only one of them holds is in the whole; where they differ, mine stands.
   */
  merge: (mine: T, theirs: T) => T;
}

export type Decoded<T> = { kind: 'data'; data: T } | { kind: 'newer'; version: number } | { kind: 'damaged' };

/** The key of a saved text in the browser's storage. */
export const keyOf = (name: string): string => `flywheel/${name}`;

export function encode<T>(shape: Shape<T>, data: T): string {
  return JSON.stringify({ version: shape.version, data });
}

/** Total: any text gives one of the three outcomes. */
export function decode<T>(shape: Shape<T>, text: string): Decoded<T> {
  try {
    const stored: unknown = JSON.parse(text);
    if (!isEnvelope(stored)) return { kind: 'damaged' };
    const { version, data } = stored;
    if (version > shape.version) return { kind: 'newer', version };
    const current = version === shape.version ? data : shape.migrate?.(data, version);
    const checked = safeParse(shape.schema, current);
    return checked.success ? { kind: 'data', data: checked.output } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Names to values; unlike the library's own `record` it refuses a list. */
export const namedValues = <T>(value: GenericSchema<unknown, T>) =>
  pipe(
    unknown(),
    check((found) => !Array.isArray(found)),
    record(string(), value),
  );

function isEnvelope(value: unknown): value is { version: number; data: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'data') &&
    Object.hasOwn(value, 'version') &&
    Number.isSafeInteger((value as { version: unknown }).version) &&
    (value as { version: number }).version >= 1
  );
}
