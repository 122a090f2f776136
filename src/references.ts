import { type CollectionEntry, getCollection } from 'astro:content';

export type Reference = CollectionEntry<'references'>;

/** The entry of that key. Throws where there is none; `where` names the place that asked. */
export async function reference(key: string, where: string): Promise<Reference> {
  const all = await getCollection('references');
  const found = all.find(({ id }) => id === key);
  if (!found) throw new Error(`${where}: no reference "${key}". There are: ${all.map(({ id }) => id).join(', ')}.`);
  return found;
}

/** "Breck and others 2017", as it stands in the text. */
export async function citation(key: string, where: string): Promise<string> {
  const { data } = await reference(key, where);
  return [namesOf(data.authors), data.year].filter(Boolean).join(' ');
}

/** All authors in full, or the first where there are more than four. */
export function listed(authors: readonly string[]): string {
  const [first, ...rest] = authors.map((author) => author.split(', ').reverse().join(' '));
  if (rest.length > 3) return `${first} and others`;
  const last = rest.pop();
  return last ? `${[first, ...rest].join(', ')} and ${last}` : first;
}

/** Authors are given as "Breck, Eric"; what stands before the comma is the surname. */
function namesOf(authors: readonly string[]): string {
  const [first, second] = authors.map((author) => author.split(',')[0]);
  if (authors.length > 2) return `${first} and others`;
  return second ? `${first} and ${second}` : first;
}
