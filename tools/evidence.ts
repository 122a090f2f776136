import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCode, Failure, main, ROOT } from './command.mjs';
import { references } from './reference/references.ts';

const FOLDER = join(ROOT, 'evidence');
const HELP = `npm run evidence -- [part …]

Runs the checks whose results the site shows, and writes what they find into evidence/.
  golden      the kernel against scikit-learn, scipy and statsmodels; the coverage of its intervals
  engines     the digests of results in every engine that is installed
  measured    every number that a page quotes, computed again (many minutes)
  reference   every simulation against its independent prototype (over an hour of processor time)
  learners    the speed of the learners, beside scikit-learn where it is installed (needs an idle machine)
All parts when none is named.`;

/** The commands that write each part. */
const PARTS: Record<string, () => string[][]> = {
  golden: () => [['vitest', 'run', 'tests/unit/golden', 'tests/unit/kernel']],
  engines: () => [['node', 'tools/engines.ts', '--part', 'bits', '--json', join(FOLDER, 'engines.json')]],
  measured: () => [['node', 'tools/measure.ts', '--afresh']],
  reference: () =>
    references.map(({ simulation }) => [
      ...['node', 'tools/reference.ts', simulation, '--afresh'],
      ...['--json', join(FOLDER, 'reference', `${simulation}.json`)],
    ]),
  learners: () => [['node', 'tools/bench.ts', 'learners', '--json', join(FOLDER, 'learners.json')]],
};

await main(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown) throw new Failure(`No part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}.`);

  mkdirSync(join(FOLDER, 'reference'), { recursive: true });
  for (const [name, ...args] of parts.flatMap((part) => PARTS[part]())) {
    const code = await exitCode(name, args, { ...process.env, EVIDENCE: FOLDER });
    if (code !== 0) return code;
  }
  if (parts.includes('learners')) forgetMachine();
  return 0;
});

/** The ratios are what travels from one machine to another. */
function forgetMachine(): void {
  const file = join(FOLDER, 'learners.json');
  const { sections } = JSON.parse(readFileSync(file, 'utf8')) as { sections: unknown };
  writeFileSync(file, `${JSON.stringify({ sections }, null, 2)}\n`);
}
