import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './command.mjs';

/**
 * @typedef {object} Tally What a test runner says in its report.
 * @property {number} passed
 * @property {number} failed Skipped tests too, but for those below.
 * @property {number} skipped Tests that say in their name what this machine lacks.
 * @property {readonly string[]} notChecked What is not checked for want of it, in words.
 * @property {ReadonlyMap<string, number>} seconds How long each file of tests kept a process.
 */

const EXCUSE = 'not checked here: ';

/**
 * @param {string} file A report of Vitest.
 * @returns {Tally}
 */
export function unitTally(file) {
  const { testResults = [] } = read(file);
  return tally(
    testResults.flatMap((/** @type {any} */ { name, startTime, endTime, assertionResults }) => [
      { file: relative(ROOT, name), title: '', outcome: 'none', seconds: (endTime - startTime) / 1000 },
      ...assertionResults.map((/** @type {any} */ { title, status }) => ({
        file: relative(ROOT, name),
        title,
        outcome: outcomeOf(status),
        seconds: 0,
      })),
    ]),
  );
}

/**
 * @param {string} file A report of Playwright.
 * @returns {Tally}
 */
export function siteTally(file) {
  const { suites = [] } = read(file);
  const specs = suites.flatMap(function inside(/** @type {any} */ suite) {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(inside)];
  });
  return tally(
    specs.flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ { status, results }) => ({
        file: `tests/site/${spec.file}`,
        title: spec.title,
        outcome: outcomeOf(status),
        seconds: results.reduce(
          (/** @type {number} */ sum, /** @type {any} */ { duration }) => sum + duration / 1000,
          0,
        ),
      })),
    ),
  );
}

/** @param {string} status In the words of Vitest or of Playwright. */
function outcomeOf(status) {
  if (status === 'passed' || status === 'expected') return 'passed';
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed';
}

/**
 * @param {readonly { file: string, title: string, outcome: string, seconds: number }[]} tests
 * @returns {Tally}
 */
function tally(tests) {
  const seconds = new Map();
  for (const test of tests) seconds.set(test.file, (seconds.get(test.file) ?? 0) + test.seconds);
  const excused = tests.filter(({ outcome, title }) => outcome === 'skipped' && title.startsWith(EXCUSE));
  const lost = tests.filter(({ outcome }) => outcome === 'skipped' || outcome === 'failed').length - excused.length;
  return {
    passed: tests.filter(({ outcome }) => outcome === 'passed').length,
    failed: lost,
    skipped: excused.length,
    notChecked: [...new Set(excused.map(({ title }) => title.slice(EXCUSE.length)))],
    seconds,
  };
}

/**
 * @param {string} file
 * @returns {any} An empty report where the runner wrote none.
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
