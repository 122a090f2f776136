import { drillProblems, type KnownSimulation } from './drillProblems.ts';
import type { Entries, Entry } from './entries.ts';
import { exerciseParts } from './exerciseParts.ts';
import { list, missing, where } from './missing.ts';
import { orderProblems } from './next.ts';
import { pageIds } from './pageIds.ts';
import { anchorsOf, headingsOf } from './sessionParts.ts';
import type { Exercise, Session } from './shapes.ts';
import { templateProblems } from './templateProblems.ts';
import { sharedForms, termProblems, wordProblems } from './termProblems.ts';

export interface Content extends Entries {
  simulations: Readonly<Record<string, KnownSimulation>>;
}

/** Stops the build when an entry names something that does not exist, with the file and what there is. */
export function checkContent(content: Content): void {
  const problems = findProblems(content);
  if (problems.length > 0) throw new Error(`The content does not hold together:\n${problems.join('\n')}`);
}

/** Every broken reference and every missing part, each as a sentence that names the file. */
export function findProblems(content: Content): string[] {
  const known: Known = {
    phases: ids(content.phases),
    sessions: new Map(content.sessions.map(({ id, data }) => [id, data])),
    anchors: new Map(content.sessions.map(({ id, body }) => [id, anchorsOf(body ?? '')])),
    places: placesOf(content),
    terms: ids(content.glossary),
    exercises: ids(content.exercises),
    references: ids(content.references),
    simulations: new Map(Object.entries(content.simulations)),
  };
  return [
    ...content.phases.flatMap((entry) =>
      entry.data.back.flatMap(({ to }) => missing(entry, 'phase', to, known.phases)),
    ),
    ...content.sessions.flatMap((entry) => [
      ...sessionProblems(entry, known),
      ...orderProblems(entry, content.sessions, known.sessions),
      ...wordProblems(entry, content.glossary),
    ]),
    ...content.exercises.flatMap((entry) => exerciseProblems(entry, known)),
    ...content.drills.flatMap((entry) => drillProblems(entry, known)),
    ...content.templates.flatMap((entry) => templateProblems(entry, known)),
    ...content.glossary.flatMap((entry) => termProblems(entry, known)),
    ...sharedForms(content.glossary),
  ];
}

/** What may be named, gathered once. */
interface Known {
  phases: ReadonlySet<string>;
  sessions: ReadonlyMap<string, Session>;
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The anchors of each page of a session, by its place under /sessions/. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
  terms: ReadonlySet<string>;
  exercises: ReadonlySet<string>;
  references: ReadonlySet<string>;
  simulations: ReadonlyMap<string, KnownSimulation>;
}

function sessionProblems(entry: Entry<Session>, known: Known): string[] {
  const { phases, labs, exercises, references } = entry.data;
  return [
    ...phases.flatMap((name) => missing(entry, 'phase', name, known.phases)),
    ...labs.flatMap((name) => missing(entry, 'simulation', name, known.simulations)),
    ...exercises.flatMap((name) => missing(entry, 'exercise', name, known.exercises)),
    ...references.flatMap((name) => missing(entry, 'reference', name, known.references)),
    ...idProblems(entry),
  ];
}

function exerciseProblems(entry: Entry<Exercise>, known: Known): string[] {
  const { session, listing, fields } = entry.data;
  const lists = known.sessions.get(session)?.exercises;
  return [
    ...missing(entry, 'session', session, known.sessions),
    ...(lists && !lists.includes(entry.id)
      ? [`${where(entry)} belongs to session "${session}", which lists the exercises ${list(lists)}.`]
      : []),
    ...(listing === undefined ? [] : missing(entry, 'simulation', listing, known.simulations)),
    ...keyedLists(fields).flatMap((keyed) => [...repeated(entry, keyed), ...ambiguous(entry, keyed)]),
    ...criterionProblems(entry),
    ...partProblems(entry),
    ...idProblems(entry),
  ];
}

/** What is shown before the key may not hold what the levels give away. */
function criterionProblems(entry: Entry<Exercise>): string[] {
  const { criteria } = entry.data;
  const names = criteria.map(({ name }) => name);
  return [
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => `${where(entry)} has two criteria with the name "${name}".`),
    ...criteria.flatMap(({ name, form, levels }) => {
      const shared = sharedWords(form, levels.join(' / '), 5);
      return shared === null
        ? []
        : [`${where(entry)}: the form of "${name}" says "${shared}", as its levels do, which open with the key only.`];
    }),
  ];
}

/** The first `length` words in a row that stand in both texts; null when there are none. */
function sharedWords(one: string, other: string, length: number): string | null {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_’'-]+|\//gu) ?? [];
  const [mine, theirs] = [words(one), ` ${words(other).join(' ')} `];
  const runs = mine.map((_, i) => mine.slice(i, i + length)).filter((run) => run.length === length);
  return runs.map((run) => run.join(' ')).find((run) => theirs.includes(` ${run} `)) ?? null;
}

function partProblems(entry: Entry<Exercise>): string[] {
  const body = entry.body ?? '';
  const absent = exerciseParts
    .filter((part) => body.split(`<${part}>`).length !== 2 || body.split(`</${part}>`).length !== 2)
    .map((part) => `${where(entry)} needs exactly one <${part}> … </${part}>.`);
  if (absent.length > 0) return absent;
  const rest = exerciseParts.reduce(
    (text, part) => text.slice(0, text.indexOf(`<${part}>`)) + text.slice(text.indexOf(`</${part}>`) + part.length + 3),
    body,
  );
  return rest.trim() === '' ? [] : [`${where(entry)} has text outside of its parts: "${rest.trim().slice(0, 60)}".`];
}

const idProblems = (entry: Entry<unknown>): string[] =>
  pageIds(entry.body ?? '').problems.map((problem) => `${where(entry)} ${problem}.`);

function repeated(entry: Entry<unknown>, keyed: readonly { key: string }[]): string[] {
  const keys = keyed.map(({ key }) => key);
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => `${where(entry)} uses the key "${key}" more than once.`);
}

/** Kept answers hold the key of an option or its words, so no option may have the words of another one for its key. */
function ambiguous(entry: Entry<unknown>, keyed: readonly { key: string; label?: string }[]): string[] {
  return keyed
    .filter((one) => keyed.some((other) => other !== one && other.label === one.key))
    .map(({ key }) => `${where(entry)} uses the key "${key}", which is what another option says.`);
}

/** Every list, at any depth, whose members have keys. */
function keyedLists(part: unknown): { key: string; label?: string }[][] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(keyedLists);
  return Array.isArray(part) && part.every((member) => typeof member?.key === 'string') ? [part, ...inside] : inside;
}

const placesOf = ({ sessions, beside }: Content): Map<string, Set<string>> =>
  new Map([
    ...sessions.map(({ id, body = '' }): [string, Set<string>] => [`${id}/`, anchorsOf(body)]),
    ...beside.map(({ id, body = '' }): [string, Set<string>] => [`${id}/`, headingsOf(body)]),
  ]);

const ids = (entries: readonly Entry<unknown>[]): Set<string> => new Set(entries.map(({ id }) => id));
