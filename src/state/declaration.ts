import type { Declaration } from '../../simulations/lib/define.ts';

const fetched = new Map<string, Promise<Declaration>>();

/** The declaration of the lab whose page has this address; fetched once a page. Rejects when it cannot be had. */
export function declarationAt(page: string): Promise<Declaration> {
  const known = fetched.get(page) ?? fetchFrom(page);
  fetched.set(page, known);
  known.catch(() => fetched.delete(page));
  return known;
}

async function fetchFrom(page: string): Promise<Declaration> {
  const response = await fetch(`${page}declaration.json`);
  if (!response.ok) throw new Error(`${page}declaration.json answered ${response.status}.`);
  return (await response.json()) as Declaration;
}
