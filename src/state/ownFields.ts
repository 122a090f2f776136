import type { Params } from '../../simulations/lib/params.ts';
import type { Field } from './linkFields.ts';
import { distance, nearName } from './nearName.ts';
import { quoted } from './quoted.ts';

/** Fields that other sites and mail programs append. */
const FOREIGN =
  /^(utm_.*|_?hs.*|(fb|gc|dc|msc|twc|ttc|yc)lid|gclsrc|[gw]braid|igsh(id)?|mc_[ce]id|mkt_tok|ref(_src|errer)?|s?data|reserved|source|url|amp|si)$/i;
const MOST = 8;

interface OwnFields {
  /** The texts of each field of the lab, by its key. */
  said: ReadonlyMap<string, readonly string[]>;
  /** A sentence for each field that is none of the lab, but looks as if it was meant for it. */
  looksOwn: string[];
}

/** Of the fields of a page's query those of one lab, which begin with `prefix`; large and small letters are the same. */
export function ownFields(fields: readonly Field[], params: Params, prefix: string): OwnFields {
  const keys = [...Object.keys(params), 'v', 'lock', 'hide'];
  const said = new Map<string, string[]>();
  const looksOwn: string[] = [];
  for (const { name, text } of fields) {
    const key = keys.find((known) => `${prefix}${known}`.toLowerCase() === name.toLowerCase());
    if (key !== undefined && text !== null) said.set(key, [...(said.get(key) ?? []), text]);
    else if (looksOwn.length < MOST && !FOREIGN.test(name)) looksOwn.push(...remarkOn(name, text, keys, prefix));
  }
  return { said, looksOwn };
}

function remarkOn(name: string, text: string | null, keys: readonly string[], prefix: string): string[] {
  if (text === null) {
    const cut = keys.some((key) => key.length > 1 && `${prefix}${key}`.startsWith(name));
    return cut ? [`The link breaks off at ${quoted(name)}: what should follow is missing.`] : [];
  }
  const mine = name.toLowerCase().startsWith(prefix.toLowerCase());
  const near = mine ? nearName(name.slice(prefix.length), keys) : misplaced(name, keys, prefix);
  if (near === null && (!mine || prefix === '')) return [];
  const meant = near === null ? '' : `; it may mean ${quoted(`${prefix}${near}`)}`;
  return [`The link sets ${quoted(name)}, which is nothing that this lab has${meant}.`];
}

/** The key of a field that has lost its prefix, or a letter of it. */
function misplaced(name: string, keys: readonly string[], prefix: string): string | null {
  const dot = name.lastIndexOf('.') + 1;
  const key = keys.find((known) => known.length > 1 && known === name.slice(dot)) ?? null;
  const begins = name.slice(0, dot);
  const isNear = begins === '' || (begins.length !== prefix.length && distance(begins, prefix) === 1);
  return isNear ? key : null;
}
