import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { checks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { exitCode, Failure, main, ROOT } from './command.mjs';
import { pagesToVisit, recordGreen } from './greenPages.mjs';
import { install } from './install.mjs';
import { siteInHand } from './siteInHand.mjs';
import { summarise } from './summary.mjs';
import { siteTally, unitTally } from './tallies.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');
const unitReport = join(REPORTS, 'unit.json');
const siteReport = join(REPORTS, 'site.json');
const visitList = join(REPORTS, 'pages-to-visit.json');

/** @typedef {import('./tallies.mjs').Tally} Tally */
/**
 * @typedef {object} Part A part without a tally counts as one test.
 * @property {string} title
 * @property {string[]} command
 * @property {() => Tally} [tally]
 * @property {(env: NodeJS.ProcessEnv) => void} [before]
 * @property {(env: NodeJS.ProcessEnv) => void} [whenPassed]
 */

/** @type {Record<string, Part[]>} */
const PARTS = {
  check: checks,
  unit: [
    {
      title: 'unit tests',
      command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
      tally: () => unitTally(unitReport),
    },
  ],
  build: [{ title: 'build', command: ['astro', 'build'] }],
  site: [
    { title: 'the same bits in Chromium', command: ['node', 'tools/engines.ts', '--only', 'chromium'] },
    {
      title: 'browser tests',
      command: ['playwright', 'test', '--reporter=dot,json'],
      tally: () => siteTally(siteReport),
      before: (env) => choosePages(env),
      whenPassed: (env) => recordGreen(siteInHand(env)),
    },
  ],
};

// `npm test`: installs what is missing, then runs everything that must hold. `npm test -- unit site` runs those parts;
// `npm test -- --all` looks at every page, also at those that are as they were when they were last found in order.
await main(async () => {
  const all = argv.includes('--all');
  const given = argv.slice(2).filter((argument) => argument !== '--all');
  const names = given.length > 0 ? given : Object.keys(PARTS);
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new Failure(`No part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}, and --all.`);

  const start = performance.now();
  const env = await install();
  const chromium = names.includes('site') ? { CHROMIUM_PATH: await ensureChromium(env) } : {};
  const results = await runAll(
    names.flatMap((name) => PARTS[name]),
    { ...env, ...chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport, PAGES_TO_VISIT: all ? '' : visitList },
  );
  return summarise(results, { seconds: (performance.now() - start) / 1000, cores: availableParallelism() });
});

/**
 * Runs every part, also after a failure, so that one run shows all that is wrong.
 * @param {readonly Part[]} parts
 * @param {NodeJS.ProcessEnv} env
 */
async function runAll(parts, env) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  /** @type {import('./summary.mjs').Result[]} */
  const results = [];
  for (const { title, command, tally, before, whenPassed } of parts) {
    console.log(`\n--- ${title}`);
    const start = performance.now();
    before?.(env);
    const [name, ...args] = command;
    const code = await exitCode(name, args, env, 'ignore');
    const counted = count(code, tally);
    if (counted.failed === 0) whenPassed?.(env);
    results.push({ title, partSeconds: (performance.now() - start) / 1000, ...counted });
  }
  return results;
}

/** @param {NodeJS.ProcessEnv} env */
function choosePages(env) {
  if (!env.PAGES_TO_VISIT) return;
  const { chosen, of } = pagesToVisit(siteInHand(env));
  writeFileSync(env.PAGES_TO_VISIT, JSON.stringify(chosen));
  if (chosen.length === of) return;
  console.log(
    `Looking at ${chosen.length} of ${of} pages: those that differ from the last run without a failure, and one of each ` +
      'template. npm test -- --all looks at every page.',
  );
}

/**
 * A command that ends badly counts as a failure even where its report names none.
 * @param {number} code
 * @param {(() => Tally) | undefined} tally
 * @returns {Tally}
 */
function count(code, tally) {
  const one = {
    passed: Number(code === 0),
    failed: Number(code !== 0),
    skipped: 0,
    notChecked: [],
    seconds: new Map(),
  };
  if (!tally) return one;
  const counted = tally();
  return code === 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}
