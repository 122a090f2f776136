import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { exitCodeQuietly, Failure, says } from './command.mjs';

// The headless shell comes first: it opens a page in a third of the time that a whole browser needs.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const ELSEWHERE = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};
// A system that packs no headless shell may still have the browser.
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const FONTS = 'fonts-liberation';
const HELP =
  'The browser tests need a Chromium or Chrome, and none was found or could be installed.\n' +
  'Install one and try again, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * The path of a Chromium that starts: the one that CHROMIUM_PATH names, one that Playwright installed,
 * or one on the system.
 * @returns {string | null} null where there is none. Throws when CHROMIUM_PATH names none.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !starts(named)) throw new Failure(`CHROMIUM_PATH is ${named}, which is no Chromium that starts.`);
  return named || [playwrights(), ...systems()].find(starts) || null;
}

/**
 * As findChromium, but installs one where there is none: with apt-get where that is allowed, for it brings the libraries
 * that a browser needs, and else as Playwright does. What is about to be done is said before.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function ensureChromium(env) {
  for (const attempt of [async () => {}, installWithApt, downloadWithPlaywright]) {
    await attempt(env);
    const found = findChromium();
    if (found) return found;
  }
  throw new Failure(HELP);
}

/**
 * With these arguments Chromium reaches no host but this one, and runs as root, where it cannot have its sandbox.
 * @type {readonly string[]}
 */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Where Playwright would have put its own. */
function playwrights() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return '';
  }
}

function systems() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(process.platform in ELSEWHERE ? ELSEWHERE[/** @type {'darwin'} */ (process.platform)] : [])];
}

/**
 * A file of the right name may still lack the libraries it needs, or only ask for another installation.
 * @param {string} path
 */
function starts(path) {
  // On Windows `--version` opens a window.
  return existsSync(path) && (process.platform === 'win32' || says(path, '--version') !== '');
}

/** @param {NodeJS.ProcessEnv} env */
async function installWithApt(env) {
  if (process.getuid?.() !== 0 || !says('apt-get', '--version')) return;
  const log = join('.cache', 'logs', 'apt-get.log');
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  // The list of packages may be good enough even where it cannot be renewed.
  await exitCodeQuietly(log, 'apt-get', ['update'], quiet);
  for (const browser of PACKAGES) {
    console.log(`No Chromium found. apt-get installs these system packages: ${browser}, ${FONTS}.`);
    const install = ['install', '-y', '--no-install-recommends', browser, FONTS];
    const code = await exitCodeQuietly(log, 'apt-get', install, quiet);
    if (code === 0) return;
    console.log(`apt-get could not install them (code ${code}); what it said is in ${log}.`);
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function downloadWithPlaywright(env) {
  console.log('No Chromium found. Playwright downloads its own, about 180 MB, into a folder of yours.');
  const log = join('.cache', 'logs', 'playwright-install.log');
  const patient = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...env };
  const code = await exitCodeQuietly(log, 'npx', ['--no-install', 'playwright', 'install', 'chromium'], patient);
  if (code !== 0) console.log(`Playwright could not download it (code ${code}); what it said is in ${log}.`);
}
