/** What has an id under which something may be saved or linked to. All of them stand in `tests/ids.json`. */
export type IdKind = 'sessions' | 'exercises' | 'drills' | 'questions' | 'trials' | 'templates' | 'singles';
/** Earlier ids with the ids that took their place; null where nothing did, so that what was saved stays, unseen. */
export type Renames = Readonly<Record<IdKind, Readonly<Record<string, string | null>>>>;

/** An id never changes, for readers have saved their work under it. Where it had to, its entry here brings the work along. */
export const RENAMES: Renames = {
  sessions: {},
  exercises: {},
  drills: {},
  questions: {},
  trials: {},
  templates: {},
  singles: {},
};

/** The id that stands for this one today; null when there is none. */
export function currentId(kind: IdKind, id: string, renames: Renames = RENAMES): string | null {
  const of = renames[kind];
  let now: string | null = id;
  // A ring of renames would have no end; a test refuses one.
  for (let i = 0; now !== null && Object.hasOwn(of, now) && i <= Object.keys(of).length; i++) now = of[now];
  return now;
}

/** Every id that this one had before. */
export function formerIds(kind: IdKind, id: string, renames: Renames = RENAMES): string[] {
  return Object.keys(renames[kind]).filter((former) => former !== id && currentId(kind, former, renames) === id);
}

/** What a reader has one of. */
export const SINGLES = ['practice', 'myth-check', 'loop-map'] as const;
