import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { checks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { exitCode, Failure, main, ROOT } from './command.mjs';
import { install } from './install.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');
const unitReport = join(REPORTS, 'unit.json');
const siteReport = join(REPORTS, 'site.json');

/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {{ title: string, command: string[], tally?: () => Tally }} Part A part without a tally counts as one test. */

/** @type {Record<string, Part[]>} */
const PARTS = {
  check: checks,
  unit: [
    {
      title: 'unit tests',
      command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
      tally: () => {
        const { numPassedTests, numFailedTests, numTotalTests } = report(unitReport);
        return { passed: numPassedTests, failed: Math.max(numFailedTests, numTotalTests - numPassedTests) };
      },
    },
  ],
  build: [{ title: 'build', command: ['astro', 'build'] }],
  site: [
    { title: 'the same bits in Chromium', command: ['node', 'tools/engines.ts', '--only', 'chromium'] },
    {
      title: 'browser tests',
      command: ['playwright', 'test', '--reporter=dot,json'],
      tally: () => {
        const { expected, unexpected, flaky, skipped } = report(siteReport).stats;
        return { passed: expected, failed: unexpected + flaky + skipped };
      },
    },
  ],
};

// `npm test`: installs what is missing, then runs everything that must hold. `npm test -- unit site` runs those parts.
await main(async () => {
  const names = argv.length > 2 ? argv.slice(2) : Object.keys(PARTS);
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new Failure(`No part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}.`);

  const env = await install();
  const chromium = names.includes('site') ? { CHROMIUM_PATH: await ensureChromium(env) } : {};
  const results = await runAll(
    names.flatMap((name) => PARTS[name]),
    { ...env, ...chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport },
  );
  return summarise(results);
});

/**
 * Runs every part, also after a failure, so that one run shows all that is wrong.
 * @param {readonly Part[]} parts
 * @param {NodeJS.ProcessEnv} env
 */
async function runAll(parts, env) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  /** @type {(Tally & { title: string, seconds: number })[]} */
  const results = [];
  for (const { title, command, tally } of parts) {
    console.log(`\n--- ${title}`);
    const start = performance.now();
    const [name, ...args] = command;
    const code = await exitCode(name, args, env, 'ignore');
    results.push({ title, seconds: (performance.now() - start) / 1000, ...counted(code, tally) });
  }
  return results;
}

/**
 * A command that ends badly counts as a failure even where its report names none.
 * @param {number} code
 * @param {(() => Tally) | undefined} tally
 * @returns {Tally}
 */
function counted(code, tally) {
  if (!tally) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const { passed, failed } = tally();
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** @param {readonly (Tally & { title: string, seconds: number })[]} results */
function summarise(results) {
  console.log('\n---');
  for (const { title, seconds, passed, failed } of results) {
    const verdict = failed === 0 ? 'passed' : 'FAILED';
    console.log(`${verdict}  ${title.padEnd(32)} ${seconds.toFixed(0).padStart(4)} s  ${passed} of ${passed + failed}`);
  }
  const total = (/** @type {'passed' | 'failed'} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}

/**
 * @param {string} file
 * @returns {any} The report of a test runner; an empty one where it wrote none.
 */
function report(file) {
  const none = {
    numPassedTests: 0,
    numFailedTests: 0,
    numTotalTests: 0,
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
  };
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;
}
