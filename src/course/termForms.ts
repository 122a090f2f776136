import type { Entry } from './entries.ts';
import { sessionOf, type Term } from './termShape.ts';

/** A term in a text: which one, where it begins, and how long it is there. */
export interface Found {
  id: string;
  at: number;
  length: number;
}

/** All forms in which a term stands in texts, but for a plural with an s. */
export const formsOf = ({ term, also, forms }: Pick<Term, 'term' | 'also' | 'forms'>): string[] => [
  term,
  ...also,
  ...forms,
];

/**
 * Finds terms in the texts of a session, in their order and with longer forms first. A form with capitals inside, such as
 * PSI, is found only as it is written.
 */
export function finderOf(terms: readonly Entry<Term>[], session: string): (text: string) => Found[] {
  const owners = new Map<string, { id: string; form: string }>();
  for (const { id, data } of terms) {
    if (data.everyday && sessionOf(data) !== session) continue;
    for (const form of formsOf(data).flatMap((one) => (one.endsWith('s') ? [one] : [one, `${one}s`]))) {
      owners.set(keyOf(form), { id, form });
    }
  }
  const longestFirst = [...owners.values()].map(({ form }) => form).sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: word, index }) => {
      const owner = owners.get(keyOf(word));
      if (!owner || (capitals.test(owner.form) && keep(word) !== keep(owner.form))) return [];
      return [{ id: owner.id, at: index, length: word.length }];
    });
}

const capitals = /\S\p{Lu}/u;
const keep = (form: string): string => form.replace(/\s+/g, ' ').replaceAll('’', "'");
const keyOf = (form: string): string => keep(form).toLowerCase();
const patternOf = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replaceAll("'", "['’]");
