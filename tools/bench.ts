import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Section, tableOf } from './bench/figure.ts';
import { Failure, main } from './command.mjs';

/** What can be measured; each part is loaded only when it is asked for. */
const PARTS: Record<string, () => AsyncGenerator<Section>> = {
  learners: async function* () {
    yield* (await import('./bench/learners.ts')).learners();
  },
  site: async function* () {
    yield* (await import('./bench/site.ts')).site();
  },
};

const HELP = `npm run bench -- [part …] [--json file]

Measures speed and weight, and marks with OVER what is more than the project promises.
  part         ${Object.keys(PARTS).join(', ')}; all when left out
  --json file  also writes the figures to a file`;

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, help: { type: 'boolean', default: false } },
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
  const sections: Section[] = [];
  for (const part of parts) {
    for await (const section of PARTS[part]()) {
      console.log(`${tableOf(section)}\n`);
      sections.push(section);
      if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, sections }, null, 2)}\n`);
    }
  }
  return 0;
});
