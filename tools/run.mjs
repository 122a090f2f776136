import { argv } from 'node:process';
import { checks } from './checks.mjs';
import { exitCode, Failure, main } from './command.mjs';
import { install } from './install.mjs';

/** @type {Record<string, string[][]>} What `npm run <name>` does; the last command takes the arguments. */
const COMMANDS = {
  dev: [['astro', 'dev']],
  build: [['astro', 'build']],
  check: checks.map(({ command }) => command),
  fix: [['biome', 'check', '--write']],
  measure: [['node', 'tools/measure.ts']],
  prose: [['node', 'tools/prose.ts']],
  simulate: [['node', 'tools/simulate.ts']],
  reference: [['node', 'tools/reference.ts']],
  bench: [['node', 'tools/bench.ts']],
  evidence: [['node', 'tools/evidence.ts']],
  engines: [['node', 'tools/engines.ts']],
};

// Runs a command of the project with the right Node, having installed what is missing.
await main(async () => {
  const [name = '', ...args] = argv.slice(2);
  const commands = COMMANDS[name];
  if (!commands) throw new Failure(`No command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  const env = await install();
  for (const [command, ...own] of commands.with(-1, [...commands[commands.length - 1], ...args])) {
    const code = await exitCode(command, own, env);
    if (code !== 0) return code;
  }
  return 0;
});
