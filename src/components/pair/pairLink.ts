/** The questions of a pair session, and for whom the page is. */
export interface PairSet {
  ids: readonly string[];
  candidate: boolean;
  /** Names in the link that are no drill. */
  unknown: readonly string[];
}

/** At most so many questions: an hour does not hold more. */
const MOST = 20;

/** Reads a query such as `?set=how-long-a-gap,canary-or-test&as=candidate`; what is no drill is named, and left out. */
export function readPair(query: string, known: ReadonlySet<string>): PairSet {
  const fields = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const named = [...new Set((fields.get('set') ?? '').split(',').map((name) => name.replace(/[^a-z0-9-]+$/, '')))];
  const asked = named.filter((name) => name !== '');
  return {
    ids: asked.filter((name) => known.has(name)).slice(0, MOST),
    candidate: fields.get('as') === 'candidate',
    unknown: asked.filter((name) => !known.has(name)).map((name) => name.slice(0, 60)),
  };
}

/** The query of a pair session. */
export const writePair = (ids: readonly string[], candidate: boolean): string =>
  `?set=${ids.join(',')}${candidate ? '&as=candidate' : ''}`;
