import type { Entry } from './entries.ts';
import { list, missing, type Names, where } from './missing.ts';
import type { Session } from './shapes.ts';
import { formsOf } from './termForms.ts';
import type { Term } from './termShape.ts';

/** What a term may name: other terms, and the anchors of each page by its place, such as `splitting/`. */
interface Known {
  terms: Names;
  places: ReadonlyMap<string, Names>;
}

/** What a term names that does not exist. */
export function termProblems(entry: Entry<Term>, known: Known): string[] {
  const { see, taught } = entry.data;
  const [page, anchor] = taught.split('#');
  const anchors = known.places.get(page);
  return [
    ...see.flatMap((name) => missing(entry, 'term', name, known.terms)),
    ...(see.includes(entry.id) ? [`${where(entry)} sends the reader to itself.`] : []),
    ...missing(entry, 'page of a session', page, known.places),
    ...(anchors ? missing(entry, `part of ${page}`, anchor, anchors) : []),
  ];
}

/** Forms that two terms share: in a text, nobody could say which is meant. */
export function sharedForms(terms: readonly Entry<Term>[]): string[] {
  const owners = new Map<string, Entry<Term>>();
  return terms.flatMap((entry) =>
    formsOf(entry.data).flatMap((form) => {
      const other = owners.get(form.toLowerCase()) ?? entry;
      owners.set(form.toLowerCase(), other);
      return other === entry ? [] : [`${where(entry)} and ${where(other)} both stand in texts as "${form}".`];
    }),
  );
}

/** Words at the head of a session that the glossary does not know, or explains in other words. */
export function wordProblems(entry: Entry<Session>, terms: readonly Entry<Term>[]): string[] {
  return entry.data.words.flatMap(({ term, also, means }) => {
    const found = terms.filter(({ data }) => formsOf(data).includes(term));
    if (found.length === 0) {
      return [`${where(entry)}: the word "${term}" is no term of the glossary. There are: ${list(namesOf(terms))}.`];
    }
    const [{ data, id }] = found;
    return [
      ...(also?.split(', ').every((other) => formsOf(data).includes(other)) === false
        ? [`${where(entry)}: "${term}" is also "${also}", which content/glossary/${id}.yaml does not say.`]
        : []),
      ...(data.plainly === means
        ? []
        : [`${where(entry)}: "${term}" means "${means}". The glossary says: "${data.plainly}"`]),
    ];
  });
}

const namesOf = (terms: readonly Entry<Term>[]): string[] => terms.map(({ data }) => data.term);
