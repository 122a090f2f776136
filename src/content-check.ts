import type { Params, Value } from '../simulations/lib/params.ts';
import { admit } from '../simulations/lib/params.ts';
import type { Drill, Exercise, LabState, Phase, Session } from './content-shapes.ts';

/** One file of content, or one entry of a file that holds several. */
interface Entry<T> {
  id: string;
  filePath?: string | undefined;
  body?: string | undefined;
  data: T;
}
/** What the check must know of a simulation. */
export interface KnownSimulation {
  params: Params;
  presets: Readonly<Record<string, unknown>>;
}
export interface Content {
  sessions: readonly Entry<Session>[];
  exercises: readonly Entry<Exercise>[];
  drills: readonly Entry<Drill>[];
  references: readonly Entry<unknown>[];
  phases: readonly Entry<Phase>[];
  simulations: Readonly<Record<string, KnownSimulation>>;
}

/** The parts of an exercise's text, in the order of the page. */
export const exerciseParts = ['Scenario', 'Constraints', 'Weak', 'Strong', 'ModelAnswer', 'Instructor'] as const;

/** Stops the build when an entry names something that does not exist, with the file and what there is. */
export function checkContent(content: Content): void {
  const problems = findProblems(content);
  if (problems.length > 0) throw new Error(`The content does not hold together:\n${problems.join('\n')}`);
}

/** Every broken reference and every missing part, each as a sentence that names the file. */
export function findProblems(content: Content): string[] {
  return [
    ...content.phases.flatMap((entry) =>
      entry.data.back.flatMap(({ to }) => missing(entry, 'phase', to, ids(content.phases))),
    ),
    ...content.sessions.flatMap((entry) => sessionProblems(entry, content)),
    ...content.exercises.flatMap((entry) => exerciseProblems(entry, content)),
    ...content.drills.flatMap((entry) => drillProblems(entry, content)),
  ];
}

function sessionProblems(entry: Entry<Session>, content: Content): string[] {
  const { phases, labs, exercises, references } = entry.data;
  return [
    ...phases.flatMap((name) => missing(entry, 'phase', name, ids(content.phases))),
    ...labs.flatMap((name) => missing(entry, 'simulation', name, Object.keys(content.simulations))),
    ...exercises.flatMap((name) => missing(entry, 'exercise', name, ids(content.exercises))),
    ...references.flatMap((name) => missing(entry, 'reference', name, ids(content.references))),
  ];
}

function exerciseProblems(entry: Entry<Exercise>, content: Content): string[] {
  const { session, listing, fields } = entry.data;
  const lists = content.sessions.find(({ id }) => id === session)?.data.exercises;
  return [
    ...missing(entry, 'session', session, ids(content.sessions)),
    ...(lists && !lists.includes(entry.id)
      ? [`${where(entry)} belongs to session "${session}", which lists the exercises ${list(lists)}.`]
      : []),
    ...(listing === undefined ? [] : missing(entry, 'simulation', listing, Object.keys(content.simulations))),
    ...repeated(entry, fields),
    ...fields.flatMap((field) =>
      field.kind === 'table' ? [...repeated(entry, field.rows), ...repeated(entry, field.columns)] : [],
    ),
    ...partProblems(entry),
  ];
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

function drillProblems(entry: Entry<Drill>, content: Content): string[] {
  const { session, lab } = entry.data;
  return [
    ...missing(entry, 'session', session, ids(content.sessions)),
    ...(lab ? labProblems(entry, lab, content.simulations) : []),
  ];
}

function labProblems(entry: Entry<unknown>, lab: LabState, simulations: Content['simulations']): string[] {
  const { simulation, preset, params } = lab;
  if (!Object.hasOwn(simulations, simulation))
    return missing(entry, 'simulation', simulation, Object.keys(simulations));
  const model = simulations[simulation];
  return [
    ...(preset === undefined ? [] : missing(entry, `preset of ${simulation}`, preset, Object.keys(model.presets))),
    ...Object.entries(params).flatMap(([key, value]) =>
      Object.hasOwn(model.params, key)
        ? valueProblems(entry, `${simulation}.${key}`, model.params[key], value)
        : missing(entry, `parameter of ${simulation}`, key, Object.keys(model.params)),
    ),
  ];
}

function valueProblems(entry: Entry<unknown>, what: string, param: Params[string], value: Value): string[] {
  const admitted = admit(param, value);
  if (admitted === value) return [];
  const nearest = admitted === null ? `is not a ${param.kind}` : `would be taken as ${admitted}`;
  return [`${where(entry)} sets ${what} to ${JSON.stringify(value)}, which ${nearest}.`];
}

function repeated(entry: Entry<unknown>, keyed: readonly { key: string }[]): string[] {
  const keys = keyed.map(({ key }) => key);
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => `${where(entry)} uses the key "${key}" more than once.`);
}

function missing(entry: Entry<unknown>, kind: string, name: string, existing: readonly string[]): string[] {
  return existing.includes(name) ? [] : [`${where(entry)}: no ${kind} "${name}". There are: ${list(existing)}.`];
}

const ids = (entries: readonly Entry<unknown>[]): string[] => entries.map(({ id }) => id);
const list = (names: readonly string[]): string => names.join(', ') || 'none';
const where = (entry: Entry<unknown>): string => entry.filePath ?? entry.id;
