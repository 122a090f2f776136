/** The query of the page's address. A separator that was escaped as `&#38;` begins the fragment: it is put back. */
export function queryOf({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return /^#(0*38|x26);/i.test(hash) ? `${search}&${hash.slice(1)}` : search;
}
