/** Entries of one kind in their order, each found by its id at once. */
export interface Catalogue<T extends { id: string }> {
  all: readonly T[];
  /** The entry of that id. Throws, naming `where` it was asked for and what there is, where there is none. */
  get(id: string, where: string): T;
}

/** The catalogue of `entries`; `kind` is what its errors call one of them, such as "exercise". */
export function catalogue<T extends { id: string }>(kind: string, entries: readonly T[]): Catalogue<T> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    all: entries,
    get(id, where) {
      const found = byId.get(id);
      if (!found) throw new Error(`${where}: no ${kind} "${id}". There are: ${[...byId.keys()].join(', ') || 'none'}.`);
      return found;
    },
  };
}
