/** The mock that an address opens, such as `?open=1764410000000`; null where it names none. */
export const readOpen = (query: string): string | null =>
  /^\d+$/.exec(new URLSearchParams(query).get('open') ?? '')?.[0] ?? null;

/** The address of this page with a mock open, or without. */
export const writeOpen = (path: string, id: string | null): string => (id === null ? path : `${path}?open=${id}`);
