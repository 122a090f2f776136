import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { defaults, inWords, type Params, type Value, write } from '../../simulations/lib/params.ts';
import { type Field, fieldsOf } from './linkFields.ts';
import { candidates, linkValue } from './linkValue.ts';
import { ownFields } from './ownFields.ts';
import { quoted } from './quoted.ts';

/** The content of a link to a simulation. */
export interface Shared {
  params: AnyValues;
  /** The version the link was made with, when it is another than today's: its numbers may differ. */
  olderVersion: number | null;
  /** Controls that a teacher fixed: shown, but not to be moved. */
  locked: readonly string[];
  /** Controls that a teacher took away. */
  hidden: readonly string[];
  /** What of the link could not be used as it stands, in sentences for the reader. */
  remarks: readonly string[];
}

/** Longer queries are read only up to here, so that a hostile link costs nothing. */
const MOST_CHARACTERS = 8192;
const MOST_REMARKS = 6;

type Parts = Pick<Declaration, 'params' | 'version'>;

/**
 * Reads a query, total: a damaged field is read where it is plain what it means; else the start value stands, a number
 * out of range is clamped, and a remark says so. What was not meant for the lab is ignored.
 * Keys of a page with several simulations carry `prefix`, e.g. `status.seed=7`.
 */
export function readLink(query: string, model: Parts, start: AnyValues = defaults(model.params), prefix = ''): Shared {
  const params: Record<string, Value> = { ...start };
  const remarks: string[] = [];
  if (query.length > MOST_CHARACTERS) remarks.push('The link is too long to be read to its end.');
  const { said, looksOwn } = ownFields(fieldsOf(query.slice(0, MOST_CHARACTERS)), model.params, prefix);
  for (const [key, param] of Object.entries(model.params)) {
    const texts = said.get(key) ?? [];
    if (texts.length === 0) continue;
    const readings = texts.map((text) => linkValue(param, text));
    const [{ value, asked }] = readings;
    if (value !== null) params[key] = value;
    const shown = `${inWords(param, params[key])} is shown`;
    if (!asked) {
      const wish = texts[0].trim() === '' ? 'gives no value' : `asks for ${quoted(texts[0])}`;
      remarks.push(`${param.label}: the link ${wish}; ${shown} instead.`);
    } else if (readings.some((reading) => reading.value !== value)) {
      remarks.push(`${param.label}: the link asks for ${texts.map(quoted).join(' and ')}; ${shown}.`);
    }
  }
  const version = versionOf(said.get('v')?.[0]);
  if (version === null) remarks.push('The link does not say which version of the model it was made with.');
  const locked = keysIn(said.get('lock'), model.params, prefix);
  const hidden = keysIn(said.get('hide'), model.params, prefix);
  remarks.push(...locked.others.map((name) => `The link fixes ${quoted(name)}, which is no control of this lab.`));
  remarks.push(...hidden.others.map((name) => `The link hides ${quoted(name)}, which is no control of this lab.`));
  remarks.push(...looksOwn);
  return {
    params,
    olderVersion: version && version !== model.version ? version : null,
    locked: locked.keys,
    hidden: hidden.keys,
    remarks: few(remarks),
  };
}

/** All parameters, the seed among them, and the model's version, as a query without its question mark. */
export function writeLink(model: Parts, params: AnyValues, prefix = '', limits: Partial<Shared> = {}): string {
  const fields = Object.entries(model.params).map(([key, param]) => [key, write(param, params[key])]);
  fields.push(['v', String(model.version)]);
  if (limits.locked?.length) fields.push(['lock', limits.locked.join(',')]);
  if (limits.hidden?.length) fields.push(['hide', limits.hidden.join(',')]);
  return fields.map(([key, value]) => `${prefix}${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/** The query with this simulation's fields replaced, damaged ones too, and everybody else's kept. */
export function mergeLink(query: string, link: string, prefix: string): string {
  if (prefix === '') return link;
  const own = new Set(link.split('&').map((field) => field.slice(0, field.indexOf('=')).toLowerCase()));
  const isOwn = ({ name }: Field) => own.has(name.toLowerCase());
  const others = query
    .slice(0, MOST_CHARACTERS)
    .replace(/^\?/, '')
    .split('&')
    .filter((field) => field !== '' && !fieldsOf(field).some(isOwn));
  return [...others, link].join('&');
}

/** The version of today where the link names none, null where it cannot be read. */
function versionOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  const digits = candidates(text).find((candidate) => /^\d{1,9}$/.test(candidate));
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** The parameters that a list names, and what else it names before the link's own text ends. */
function keysIn(lists: readonly string[] = [], params: Params, prefix: string) {
  const keys = new Set<string>();
  const others = new Set<string>();
  for (const list of lists) {
    const own = new Set(namesIn(candidates(list).at(-1) ?? ''));
    for (const name of namesIn(list.replace(/^3D/, ''))) {
      const isIt = (key: string) =>
        [key, `${prefix}${key}`].some((known) => known.toLowerCase() === name.toLowerCase());
      const key = Object.keys(params).find(isIt);
      if (key !== undefined) keys.add(key);
      else if (own.has(name)) others.add(name);
    }
  }
  return { keys: [...keys], others: [...others] };
}

const namesIn = (list: string): string[] => list.match(/[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*/gu) ?? [];

function few(remarks: readonly string[]): readonly string[] {
  if (remarks.length <= MOST_REMARKS) return remarks;
  return [...remarks.slice(0, MOST_REMARKS), 'More of the link could not be used.'];
}
