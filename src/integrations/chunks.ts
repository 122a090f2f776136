import type { AstroIntegration } from 'astro';

/** A part of the code, and the modules that belong to it. */
interface Group {
  name: string;
  test: RegExp;
  minShareCount?: number;
  priority?: number;
}

/**
 * What wakes together is one file: on a school's network each file is a round trip. `runtime` is what every island needs,
 * `lab` what every lab needs; what only some readers ask for (worlds, player, what is taken away) stays by itself.
 */
const PAGE: Group[] = [
  // Labs need it, and so does a page with a napkin sum, which needs nothing else of theirs.
  { name: 'typed', priority: 3, test: /src[\\/]state[\\/]typedNumber\b/ },
  {
    name: 'runtime',
    priority: 2,
    test: /node_modules[\\/](preact|react|react-dom|scheduler|zustand|valibot)[\\/]|vite[\\/]preload-helper|src[\\/]state[\\/](adopt|browserStorage|cell|day|earlierPredictions|kept|originals|renames|storage|stored|writtenQuestion)\b|src[\\/](href|unbroken)\.|simulations[\\/]lib[\\/]format\./,
  },
  {
    name: 'lab',
    priority: 1,
    test: /src[\\/]components[\\/](lab|many|play|predict|reading|reorder)[\\/](?!Takeaway|ClassLink|download|Draw|WorldDots|LabIsland)|src[\\/](state|unbroken|views)[\\/.](?!backup|day|drills|held|judgeTrial|mocks|pairs|par\b|progress|queue|reviews|schedule|spread|strength|trial|triedPlan)|simulations[\\/]lib[\\/](?!distances|draw\b|math|power|proportions|resample|rng|special)|node_modules[\\/]d3-/,
  },
];

/** In the worker: what several models share. Trees, and what drifts, stand apart: not every lab fits them. */
const WORKER: Group[] = [
  {
    name: 'trees',
    test: /simulations[\\/]lib[\\/](drifting[\\/]|learners[\\/](?!logistic|newton|cholesky|checkTable|sort|rises|halfway))/,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'kernel', test: /simulations[\\/]lib[\\/]/, minShareCount: 2 },
];

/** Puts into one file what is asked for together. */
export function chunks(): AstroIntegration {
  return {
    name: 'chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: PAGE } } } } } },
            worker: {
              rolldownOptions: { output: { codeSplitting: { groups: WORKER, includeDependenciesRecursively: false } } },
            },
          },
        });
      },
    },
  };
}
