import { type Catalogue, catalogue } from './catalogue.ts';
import type { Entries } from './entries.ts';

/** All content in the order of the course, to be looked up. */
export interface Indexed<C extends Entries> {
  /** In the order of their folders' numbers. */
  sessions: Catalogue<C['sessions'][number]>;
  /** In the order of their numbers. */
  exercises: Catalogue<C['exercises'][number]>;
  /** Session by session, in the order in which each asks them. */
  drills: Catalogue<C['drills'][number]>;
  /** Session by session, each session's by title. */
  templates: Catalogue<C['templates'][number]>;
  references: Catalogue<C['references'][number]>;
  /** The values of the running case. */
  facts: Catalogue<C['facts'][number]>;
  /** The glossary, by the alphabet. */
  terms: Catalogue<C['glossary'][number]>;
  /** In the order of the lifecycle. */
  phases: Catalogue<C['phases'][number]>;
  /** The pages beside a session. */
  besideOf(session: string): readonly C['beside'][number][];
  /** In the order in which the session lists them. */
  exercisesOf(session: string): readonly C['exercises'][number][];
  drillsOf(session: string): readonly C['drills'][number][];
  templatesOf(session: string): readonly C['templates'][number][];
  /** The sessions that hang on this phase, which is the first that they name. */
  sessionsOf(phase: string): readonly C['sessions'][number][];
}

/** Sorts and groups all content once, so that no page has to search. */
export function indexed<C extends Entries>(entries: C): Indexed<C> {
  type Of<K extends keyof Entries> = C[K][number];
  const sessions = catalogue<Of<'sessions'>>('session', entries.sessions.toSorted(byFolder));
  const exercises = catalogue<Of<'exercises'>>('exercise', entries.exercises.toSorted(by((data) => numberOf(data.id))));
  const drillsOf = grouped<Of<'drills'>>(entries.drills.toSorted(by((data) => data.order)), ({ data }) => data.session);
  const templatesOf = grouped<Of<'templates'>>(
    entries.templates.toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en')),
    ({ data }) => data.session,
  );
  const exercisesOf = new Map(
    sessions.all.map(({ id, data }) => [id, data.exercises.map((name) => exercises.get(name, `session "${id}"`))]),
  );
  const besideOf = grouped<Of<'beside'>>(entries.beside, ({ id }) => id.slice(0, id.indexOf('/')));
  const sessionsOf = grouped(sessions.all, ({ data }) => data.phases[0]);
  return {
    sessions,
    exercises,
    drills: catalogue(
      'drill',
      sessions.all.flatMap(({ id }) => drillsOf.get(id) ?? []),
    ),
    templates: catalogue(
      'template',
      sessions.all.flatMap(({ id }) => templatesOf.get(id) ?? []),
    ),
    references: catalogue<Of<'references'>>('reference', entries.references),
    facts: catalogue<Of<'facts'>>('value of the case', entries.facts),
    terms: catalogue<Of<'glossary'>>('term', entries.glossary.toSorted(byName)),
    phases: catalogue<Of<'phases'>>('phase', entries.phases.toSorted(by((data) => data.order))),
    exercisesOf: (session) => exercisesOf.get(session) ?? [],
    besideOf: (session) => besideOf.get(session) ?? [],
    drillsOf: (session) => drillsOf.get(session) ?? [],
    templatesOf: (session) => templatesOf.get(session) ?? [],
    sessionsOf: (phase) => sessionsOf.get(phase) ?? [],
  };
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

const by =
  <D>(rank: (data: D) => number) =>
  (a: { data: D }, b: { data: D }) =>
    rank(a.data) - rank(b.data);

const byName = ({ data: { term: a } }: { data: { term: string } }, { data: { term: b } }: { data: { term: string } }) =>
  a.localeCompare(b, 'en');

const byFolder = (
  { filePath: a = '' }: { filePath?: string | undefined },
  { filePath: b = '' }: { filePath?: string | undefined },
) => a.localeCompare(b, 'en', { numeric: true });

/** X6 is number 6. */
const numberOf = (id: string): number => Number(id.slice(1));
