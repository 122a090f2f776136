import { type CollectionEntry, getCollection } from 'astro:content';
import { checkContent, type KnownSimulation } from './content-check.ts';
import { sessionsInOrder } from './loop.ts';
import { loadModel, names } from './simulations.ts';

/** What hangs on sessions, once it is certain that every reference in the content resolves. */
interface Course {
  sessions: CollectionEntry<'sessions'>[];
  /** In the order of their numbers. */
  exercises: CollectionEntry<'exercises'>[];
  /** In the order in which a session asks them. */
  drills: CollectionEntry<'drills'>[];
}

let checked: Promise<Course> | undefined;

/** The content, checked once a build. Throws, naming the file and what there is, where something does not resolve. */
export function course(): Promise<Course> {
  if (import.meta.env.DEV) return load();
  checked ??= load();
  return checked;
}

/** The exercise of that name. `where` names the place that asked. */
export async function exercise(name: string, where: string): Promise<CollectionEntry<'exercises'>> {
  const { exercises } = await course();
  const found = exercises.find(({ id }) => id === name);
  if (!found) {
    throw new Error(`${where}: no exercise "${name}". There are: ${exercises.map(({ id }) => id).join(', ')}.`);
  }
  return found;
}

async function load(): Promise<Course> {
  const sessions = await sessionsInOrder();
  const [exercises, drills, references, phases] = await Promise.all([
    getCollection('exercises'),
    getCollection('drills'),
    getCollection('references'),
    getCollection('phases'),
  ]);
  const known = names.map(async (name): Promise<[string, KnownSimulation]> => [name, await loadModel(name)]);
  const simulations = Object.fromEntries(await Promise.all(known));
  checkContent({ sessions, exercises, drills, references, phases, simulations });
  return {
    sessions,
    exercises: exercises.sort((a, b) => Number(a.data.id.slice(1)) - Number(b.data.id.slice(1))),
    drills: drills.sort((a, b) => a.data.order - b.data.order),
  };
}
