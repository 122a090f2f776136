/** The questions of a pair session, and for whom the page is. */
export interface PairSet {
  ids: readonly string[];
  candidate: boolean;
  /** The name of the candidate in the interviewer's address; the candidate's link has none. */
  name: string;
  /** The place of the question that the candidate sees, from 0. */
  at: number;
  /** Names in the link that are no drill. */
  unknown: readonly string[];
}

/** At most so many questions: an hour does not hold more. */
const MOST = 20;
const LONGEST_NAME = 60;

/** Reads a query such as `?set=how-long-a-gap,canary-or-test&as=candidate&at=2`; what is no drill is named, and left out. */
export function readPair(query: string, known: ReadonlySet<string>): PairSet {
  const fields = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const named = [...new Set((fields.get('set') ?? '').split(',').map((name) => name.replace(/[^a-z0-9-]+$/, '')))];
  const asked = named.filter((name) => name !== '');
  const ids = asked.filter((name) => known.has(name)).slice(0, MOST);
  const at = Number.parseInt(fields.get('at') ?? '', 10) - 1;
  return {
    ids,
    candidate: fields.get('as') === 'candidate',
    name: (fields.get('for') ?? '').trim().slice(0, LONGEST_NAME),
    at: at > 0 ? Math.min(at, Math.max(0, ids.length - 1)) : 0,
    unknown: asked.filter((name) => !known.has(name)).map((name) => name.slice(0, 60)),
  };
}

/** The query of the candidate's page, at a question. */
export const writeCandidate = (ids: readonly string[], at = 0): string =>
  `?set=${ids.join(',')}&as=candidate${at > 0 ? `&at=${at + 1}` : ''}`;

/** The query of the interviewer's page; without questions, of the place where they are chosen. */
export const writeInterviewer = (ids: readonly string[], name = ''): string =>
  ids.length === 0 ? '?' : `?set=${ids.join(',')}${name === '' ? '' : `&for=${encodeURIComponent(name)}`}`;
