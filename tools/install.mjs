import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure, ROOT, run, says } from './command.mjs';

const BIN = join(ROOT, 'node_modules', '.bin');
const BUNDLED = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** The first version that runs TypeScript files as they are; Astro 7 alone would be content with 22.12. */
const OLDEST = '22.18.0';

/**
 * Installs the packages and the Node that the project needs, if they are not there yet.
 * Returns the environment in which every command of the project runs: the right `node` comes first on its PATH.
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function install() {
  if (!installed()) {
    console.log('Installing the packages that package-lock.json names.');
    await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  }
  const path = [dirname(await rightNode()), BIN, pathOutside()].join(delimiter);
  return { ...outside(), PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Whether node_modules holds exactly what the lock file names; npm keeps a list of what it put there. */
function installed() {
  const present = packages(join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = packages(join(ROOT, 'package-lock.json'));
  if (!present || !wanted) return false;
  const { '': _root, ...named } = wanted;
  const paths = new Set([...Object.keys(present), ...Object.keys(named)]);
  return [...paths].every(
    (path) => present[path]?.version === named[path]?.version || (!present[path] && named[path].optional),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} null where there is no such file.
 */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/** The path of a Node that is new enough: the one among the packages, or else the one that runs this file. */
async function rightNode() {
  if (works(BUNDLED)) return BUNDLED;
  // An npm that runs no install scripts leaves the package without its binary.
  await npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error').catch(() => {});
  if (works(BUNDLED)) return BUNDLED;
  if (atLeast(process.versions.node, OLDEST)) return process.execPath;
  throw new Failure(
    `Flywheel needs Node ${OLDEST} or newer. This is Node ${process.versions.node}, and the newer one that belongs to ` +
      'the project could not be installed (npm rebuild node). Install a newer Node from https://nodejs.org/ and try again.',
  );
}

/** @param {string} node */
function works(node) {
  return existsSync(node) && says(node, '--version').startsWith('v');
}

/**
 * @param {string} version
 * @param {string} least
 */
function atLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  const differing = a.findIndex((part, i) => part !== b[i]);
  return differing === -1 || a[differing] > b[differing];
}

/**
 * npm runs without the project's own folders on its PATH, for it may be about to replace what lies in them.
 * @param {...string} args
 */
function npm(...args) {
  return run('npm', args, { ...outside(), PATH: pathOutside() });
}

function pathOutside() {
  const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(ROOT, 'node_modules')))
    .join(delimiter);
}

/** The environment without PATH, which Windows may spell otherwise. */
function outside() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH'));
}
