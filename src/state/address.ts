import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { admit, defaults, type Param, type Value } from '../../simulations/lib/params.ts';

/** What a link holds of a simulation. */
export interface Shared {
  params: AnyValues;
  /** The version the link was made with, when it is another than today's: its numbers may differ. */
  olderVersion: number | null;
  /** Controls that a teacher fixed: shown, but not to be moved. */
  locked: readonly string[];
  /** Controls that a teacher took away. */
  hidden: readonly string[];
}

/** Longer queries are read only up to here, so that a hostile link costs nothing. */
const MOST_CHARACTERS = 8192;

type Parts = Pick<Declaration, 'params' | 'version'>;

/**
 * Reads a query, total: bad text gives the start value, a number out of range is clamped, what is unknown is ignored.
 * Keys of a page with several simulations carry `prefix`, e.g. `status.seed=7`.
 */
export function readLink(query: string, model: Parts, start: AnyValues = defaults(model.params), prefix = ''): Shared {
  const fields = fieldsOf(query.slice(0, MOST_CHARACTERS), prefix);
  const params: Record<string, Value> = { ...start };
  for (const [key, param] of Object.entries(model.params)) {
    const text = fields.get(key);
    const value = text === undefined ? null : admit(param, parse(param, text));
    if (value !== null) params[key] = value;
  }
  const version = Number(fields.get('v') ?? model.version);
  return {
    params,
    olderVersion: Number.isSafeInteger(version) && version > 0 && version !== model.version ? version : null,
    locked: keysIn(fields.get('lock'), model),
    hidden: keysIn(fields.get('hide'), model),
  };
}

/** All parameters, the seed among them, and the model's version, as a query without its question mark. */
export function writeLink(model: Parts, params: AnyValues, prefix = '', limits: Partial<Shared> = {}): string {
  const fields = Object.keys(model.params).map((key) => [key, String(params[key])]);
  fields.push(['v', String(model.version)]);
  if (limits.locked?.length) fields.push(['lock', limits.locked.join(',')]);
  if (limits.hidden?.length) fields.push(['hide', limits.hidden.join(',')]);
  return fields.map(([key, value]) => `${prefix}${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/** The query with this simulation's fields replaced and everybody else's kept. */
export function mergeLink(query: string, link: string, prefix: string): string {
  const own = new Set(link.split('&').map((field) => field.slice(0, field.indexOf('='))));
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((field) => field !== '' && (prefix === '' ? false : !own.has(field.split('=')[0])));
  return [...others, link].join('&');
}

function fieldsOf(query: string, prefix: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of query.replace(/^\?/, '').split('&')) {
    const equals = field.indexOf('=');
    if (equals < 0 || !field.startsWith(prefix)) continue;
    const key = field.slice(prefix.length, equals);
    const value = decode(field.slice(equals + 1));
    if (value !== null && !fields.has(key)) fields.set(key, value);
  }
  return fields;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function parse(param: Param, text: string): Value | null {
  switch (param.kind) {
    case 'number':
    case 'seed':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : null;
    case 'choice':
    case 'moves':
      return text;
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : null;
  }
}

function keysIn(list: string | undefined, model: Parts): string[] {
  return [...new Set((list ?? '').split(','))].filter((key) => Object.hasOwn(model.params, key));
}
