import { kept } from '../kept.ts';
import { decode, type Shape } from '../stored.ts';
import { type Entry, entryOf } from './entry.ts';
import { FORMAT, VERSION } from './file.ts';
import { textOf } from './textOf.ts';

/** One entry of a file that can be read. */
export interface Found extends Entry {
  data: object;
}

/** A part of a file that cannot be read: its name, as far as it has one, and its text. */
export interface Unread {
  name: string;
  text: string;
  /** `newer`: a newer version of the site wrote it. */
  why: 'damaged' | 'newer' | 'unknown';
}

export type ReadFile =
  | { kind: 'refused'; why: string }
  | {
      kind: 'backup';
      /** The moment in ISO form; null where the file does not say it. */
      made: string | null;
      found: readonly Found[];
      unread: readonly Unread[];
      /** The file is damaged: what is left of it was read line by line. */
      broken: boolean;
    };

/** Reads any file whatever, and says in a sentence why it cannot be taken. */
export function readBackup(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return refused('The file is empty.');
  const text = textOf(bytes);
  if (text === null) return refused('The file is too large for a backup of this site: no browser keeps that much.');
  const whole = parsed(text);
  const file = whole === undefined ? leftOf(text) : whole;
  if (!isObject(file) || own(file, 'format') !== FORMAT) {
    return refused(
      'This is no backup of Flywheel. Choose the file that “Save a backup” gave you: flywheel-backup-, the day, and .json.',
    );
  }
  const version = own(file, 'version');
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > VERSION) {
    return refused(
      `A newer version of Flywheel made this backup (file version ${version}; this page reads ${VERSION}). Reload the page, and choose the file again. Nothing was changed.`,
    );
  }
  if (version !== VERSION) {
    return refused(
      'The backup does not say which version of the file it is, so it cannot be read safely. Nothing was changed.',
    );
  }
  const found: Found[] = [];
  const unread: Unread[] = [];
  const read = (name: string, text: string) => {
    const entry = entryOf(name);
    if (entry === null || !kept[entry.kind].goes.backup) return unread.push({ name, text, why: 'unknown' });
    const decoded = decode(kept[entry.kind] as Shape<object>, text);
    return decoded.kind === 'data'
      ? found.push({ ...entry, data: decoded.data })
      : unread.push({ name: entry.name, text, why: decoded.kind });
  };
  const entries = own(file, 'kept');
  if (isObject(entries)) for (const [name, value] of Object.entries(entries)) read(name, written(value));
  else if (entries !== undefined) unread.push({ name: 'kept', text: written(entries), why: 'damaged' });
  const rest = own(file, 'unread');
  if (Array.isArray(rest)) {
    for (const pair of rest) {
      // What one version cannot read, a later one may.
      if (isPair(pair)) read(...pair);
      else unread.push({ name: 'unread', text: written(pair), why: 'damaged' });
    }
  }
  const made = own(file, 'made');
  const day = typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? new Date(made).toISOString() : null;
  return { kind: 'backup', made: day, found, unread, broken: whole === undefined };
}

/** What can be read of a file that is no JSON as a whole: each entry that stands on its line undamaged. */
function leftOf(text: string): object | null {
  if (!/^\s*\{\s*"format":\s*"flywheel-backup"/.test(text)) return null;
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const file: Record<string, unknown> = { format: FORMAT };
  const entries: [string, unknown][] = [];
  const rest: unknown[] = [];
  for (const line of lines.slice(1)) {
    if (/^("format".*|"(kept|unread)": [[{]|[\]}]|)$/.test(line)) continue;
    const field = parsed(`{${line}}`);
    const pair = field === undefined ? parsed(line) : undefined;
    if (isObject(field)) {
      for (const [name, value] of Object.entries(field)) {
        if (name === 'version' || name === 'made') file[name] = value;
        else entries.push([name, value]);
      }
    } else rest.push(isPair(pair) ? pair : line);
  }
  return { ...file, kept: Object.fromEntries(entries), unread: rest };
}

const refused = (why: string): ReadFile => ({ kind: 'refused', why });

/** `undefined` when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a value; of one that is nested too deeply to be written again, what can be said of it. */
function written(value: unknown): string {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return '(nested too deeply to be written out; it stands in the file)';
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');

const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
