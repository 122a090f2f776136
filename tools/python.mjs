import { spawnSync } from 'node:child_process';

const IMPORT = `
import importlib, sys
lacking = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except Exception:
        lacking.append(name)
print(*lacking, sep=", ")
`;

/**
 * A Python that can import these modules: the one that PYTHON names, or else python3 or the system's own.
 * Debian's packages belong to /usr/bin/python3, which need not be the first on PATH.
 * @param {...string} modules
 * @returns {{ command: string } | { lacking: string }} The command, or what this machine lacks, in words.
 */
export function pythonWith(...modules) {
  const { PYTHON } = process.env;
  const commands = PYTHON ? [PYTHON] : ['python3', '/usr/bin/python3'];
  const answers = commands.map((command) => ({ command, lacking: lackingIn(command, modules) }));
  const found = answers.find(({ lacking }) => lacking === '');
  if (found) return { command: found.command };
  const present = answers.filter(({ lacking }) => lacking !== null);
  if (present.length === 0) return { lacking: `there is no ${commands[0]}` };
  return { lacking: `${present[0].command} has no ${present[0].lacking}` };
}

/**
 * @param {string} command
 * @param {readonly string[]} modules
 * @returns {string | null} The modules that it cannot import; null where there is no such Python.
 */
function lackingIn(command, modules) {
  const { status, stdout } = spawnSync(command, ['-c', IMPORT, ...modules], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout.trim() : null;
}
