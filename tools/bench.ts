import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Section, tableOf } from './bench/figure.ts';
import type { Asked } from './bench/site.ts';
import { Failure, main } from './command.mjs';

type Measure = (asked: Asked) => AsyncGenerator<Section>;

/** What can be measured; each part is loaded only when it is asked for. */
const PARTS: Record<string, Measure> = {
  learners: async function* () {
    yield* (await import('./bench/learners.ts')).learners();
  },
  runs: async function* (asked) {
    yield* (await import('./bench/runs.ts')).runs(asked);
  },
  build: ofSite('build'),
  weight: ofSite('weight'),
  labs: ofSite('labs'),
  sliders: ofSite('sliders'),
  search: ofSite('search'),
  practice: ofSite('practice'),
  lighthouse: ofSite('lighthouse'),
};

const HELP = `npm run bench -- [part …] [--only lab,lab] [--dist folder] [--json file]

Measures speed and weight, and marks with OVER what is more than the project promises.
  part           ${Object.keys(PARTS).join(', ')}; all when left out
  --only lab,lab measures these simulations alone
  --dist folder  measures the site that is built there, instead of building it
  --json file    also writes the figures to a file`;

function ofSite(part: 'build' | 'weight' | 'labs' | 'sliders' | 'search' | 'practice' | 'lighthouse'): Measure {
  return async function* (asked) {
    yield* (await import('./bench/site.ts'))[part](asked);
  };
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      dist: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown) throw new Failure(`No part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}.`);

  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  console.log(`Node ${machine.node}, ${machine.cores} x ${machine.processor}\n`);
  const asked = { dist: values.dist && resolve(values.dist), only: values.only?.split(',') };
  const sections: Section[] = [];
  for (const part of parts) {
    for await (const section of PARTS[part](asked)) {
      console.log(`${tableOf(section)}\n`);
      sections.push(section);
      if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, sections }, null, 2)}\n`);
    }
  }
  return 0;
});
