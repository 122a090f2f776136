import type { Entry } from './entries.ts';
import { plainText } from './plainText.ts';
import { finderOf } from './termForms.ts';
import type { Term } from './termShape.ts';

/** A text in which terms may be used: its address and title, and the session it belongs to. */
export interface Text {
  session: string;
  address: `/${string}`;
  title: string;
  /** In MDX or Markdown. */
  text: string;
}

/** The texts in which each term is used, in their order. */
export function usedTerms(terms: readonly Entry<Term>[], texts: readonly Text[]): Map<string, Text[]> {
  const finders = new Map(
    [...new Set(texts.map(({ session }) => session))].map((name) => [name, finderOf(terms, name)]),
  );
  const used = new Map<string, Text[]>(terms.map(({ id }) => [id, []]));
  for (const text of texts) {
    const found = finders.get(text.session)?.(plainText(text.text)) ?? [];
    for (const id of new Set(found.map(({ id }) => id))) used.get(id)?.push(text);
  }
  return used;
}
