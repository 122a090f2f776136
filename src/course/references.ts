import type { Reference } from './shapes.ts';

/** "Breck and others 2017", as it stands in the text, or the short name of what everybody knows by one. */
export function citation({ short, authors, year }: Reference): string {
  return short ?? [namesOf(authors), year].filter(Boolean).join(' ');
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
