import { loadModel, names } from './simulations.ts';

const listed = await Promise.all(names.map(async (name) => ((await loadModel(name)).listing ? [] : [name])));

/** The names of the simulations that are labs of their own: a program to edit belongs to its exercise. */
export const labs: readonly string[] = listed.flat();
