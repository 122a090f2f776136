import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/** An error whose message is all that the reader needs: it is printed without a stack. */
export class Failure extends Error {}

/**
 * Runs a command in the project's folder; it speaks to the terminal itself. It is given no input, so it can ask no question.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} Throws a Failure when the command does not end well.
 */
export async function run(name, args, env) {
  const code = await exitCode(name, args, env, 'ignore');
  if (code !== 0) throw new Failure(`${[name, ...args].join(' ')} ended with code ${code}.`);
}

/**
 * As `run`, but gives the exit code instead of throwing.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {'ignore' | 'inherit'} stdin
 * @param {'inherit' | number} out Where its words go: the terminal, or a file that is open.
 * @returns {Promise<number>} 127 when there is no such command.
 */
export function exitCode(name, args, env, stdin = 'inherit', out = 'inherit') {
  return new Promise((resolve) => {
    // On Windows npm and the packages' commands are scripts, which only a shell can start.
    const shell = WINDOWS && !name.endsWith('.exe');
    const child = spawn(name, args, { cwd: ROOT, env, shell, stdio: [stdin, out, out] });
    // Ctrl+C reaches the child by itself; this process waits for it to end.
    const wait = () => {};
    const end = () => child.kill();
    const done = (/** @type {number} */ code) => {
      process.off('SIGINT', wait).off('SIGTERM', end);
      resolve(code);
    };
    process.on('SIGINT', wait).on('SIGTERM', end);
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 130));
  });
}

/**
 * As `exitCode`, but what the command says goes into a file, which begins anew.
 * @param {string} log Its path in the project's folder.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function exitCodeQuietly(log, name, args, env) {
  const file = join(ROOT, log);
  mkdirSync(dirname(file), { recursive: true });
  const out = openSync(file, 'w');
  try {
    return await exitCode(name, args, env, 'ignore', out);
  } finally {
    closeSync(out);
  }
}

/**
 * What a command prints, or nothing when it does not end well within ten seconds.
 * @param {string} name
 * @param {...string} args
 */
export function says(name, ...args) {
  const { status, stdout } = spawnSync(name, args, {
    encoding: 'utf8',
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : '';
}

/**
 * Runs the main function of a tool, which may give the exit code; a Failure ends the process with its message.
 * @param {() => Promise<number | undefined>} task
 */
export async function main(task) {
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
