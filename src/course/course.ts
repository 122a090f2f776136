import { getCollection } from 'astro:content';
import { loadModel, names } from '../simulations.ts';
import { withCase } from './case.ts';
import { checkContent } from './check.ts';
import type { KnownSimulation } from './drillProblems.ts';
import { type Indexed, indexed } from './indexed.ts';
import { withSums } from './withSums.ts';

type Course = Indexed<Awaited<ReturnType<typeof read>>>;

let whole: Promise<Course> | undefined;

/**
 * All content, read, checked and indexed once a build. Throws, naming the file and what there is, where something in it
 * does not resolve.
 */
export function course(): Promise<Course> {
  whole ??= load();
  return whole;
}

async function load(): Promise<Course> {
  const content = await read();
  const known = names.map(async (name): Promise<[string, KnownSimulation]> => [name, await loadModel(name)]);
  checkContent({ ...content, simulations: Object.fromEntries(await Promise.all(known)) });
  return indexed({
    ...content,
    sessions: withCase(content.sessions, content.facts),
    exercises: withCase(content.exercises, content.facts),
    templates: withCase(content.templates, content.facts),
    drills: withSums(withCase(content.drills, content.facts)),
  });
}

async function read() {
  const [sessions, beside, exercises, drills, templates, references, facts, glossary, phases] = await Promise.all([
    getCollection('sessions'),
    getCollection('beside'),
    getCollection('exercises'),
    getCollection('drills'),
    getCollection('templates'),
    getCollection('references'),
    getCollection('facts'),
    getCollection('glossary'),
    getCollection('phases'),
  ]);
  return { sessions, beside, exercises, drills, templates, references, facts, glossary, phases };
}
