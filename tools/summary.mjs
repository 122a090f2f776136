/** @typedef {import('./tallies.mjs').Tally & { title: string, partSeconds: number }} Result What became of one part. */

const SLOWEST = 12;

/**
 * Says what became of every part, where the time went, and what this machine could not check.
 * @param {readonly Result[]} results
 * @param {{ seconds: number, cores: number }} whole How long all of it took, on how many cores.
 * @returns {number} The exit code.
 */
export function summarise(results, whole) {
  const lines = [...parts(results, whole), ...slowest(results), ...notChecked(results), '', closing(results)];
  console.log(`\n---\n${lines.join('\n')}`);
  return total(results, 'failed') === 0 ? 0 : 1;
}

/**
 * @param {readonly Result[]} results
 * @param {{ seconds: number, cores: number }} whole
 */
function parts(results, { seconds, cores }) {
  return [
    ...results.map(({ title, partSeconds, passed, failed }) => {
      const verdict = failed === 0 ? 'passed' : 'FAILED';
      return `${verdict}  ${title.padEnd(32)} ${rounded(partSeconds)} s  ${passed} of ${passed + failed}`;
    }),
    `        ${'everything'.padEnd(32)} ${rounded(seconds)} s  on ${cores} cores`,
  ];
}

/** @param {readonly Result[]} results */
function slowest(results) {
  const files = results.flatMap(({ seconds }) => [...seconds]).sort(([, a], [, b]) => b - a);
  if (files.length === 0) return [];
  const sum = files.reduce((all, [, seconds]) => all + seconds, 0);
  return [
    '',
    `Where the time of the tests goes, in seconds of one process of ${sum.toFixed(0)} in all:`,
    ...files.slice(0, SLOWEST).map(([file, seconds]) => `  ${rounded(seconds)} s  ${file}`),
  ];
}

/** @param {readonly Result[]} results */
function notChecked(results) {
  const lines = results.flatMap(({ notChecked }) => notChecked.map((what) => `not checked here: ${what}`));
  return lines.length > 0 ? ['', ...lines] : [];
}

/** @param {readonly Result[]} results */
function closing(results) {
  const skipped = total(results, 'skipped');
  const counts = `${total(results, 'passed')} passed, ${total(results, 'failed')} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

/**
 * @param {readonly Result[]} results
 * @param {'passed' | 'failed' | 'skipped'} key
 */
function total(results, key) {
  return results.reduce((sum, result) => sum + result[key], 0);
}

/** @param {number} seconds */
function rounded(seconds) {
  return seconds.toFixed(0).padStart(4);
}
