import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Forty lines and a failure, as a download without a route to its host gives. */
const failing = 'i=0; while [ $i -lt 40 ]; do echo "trouble $i" >&2; i=$((i + 1)); done; exit 1';

/** What is said while a browser is installed on a Linux where only these commands exist. */
function said({ root, commands }: { root: boolean; commands: Record<string, string> }) {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const program = `
    process.getuid = () => ${root ? 0 : 1000};
    Object.defineProperty(process, 'platform', { value: 'linux' });
    const { ensureChromium } = await import('./tools/chromium.mjs');
    console.log(await ensureChromium(process.env).then((path) => 'found ' + path, (error) => error.message));
  `;
  const { CHROMIUM_PATH: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, PATH: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none') },
  });
  return { folder, lines: `${stdout}${stderr}`.trim().split('\n') };
}

it('a failed download of a browser is one line, which names the file with the rest', () => {
  const { lines } = said({ root: false, commands: { npx: failing } });
  expect(lines.slice(0, 2)).toEqual([
    expect.stringContaining('Playwright downloads its own'),
    expect.stringMatching(/^Playwright could not download it \(code 1\); what it said is in \S+\.log\.$/),
  ]);
  expect(lines.slice(2).join('\n')).toMatch(/^The browser tests need a Chromium or Chrome/);
  const log = lines[1].match(/in (\S+)\.$/)?.[1] ?? '';
  expect(readFileSync(join(ROOT, log), 'utf8').trim().split('\n')).toHaveLength(40);
});

it('system packages are named before apt-get is asked for them, and a failure is one line', () => {
  const { lines } = said({
    root: true,
    commands: { npx: failing, 'apt-get': `[ "$1" = --version ] && echo 1 && exit; ${failing}` },
  });
  const failure = expect.stringMatching(/^apt-get could not install them \(code 1\); what it said is in \S+\.log\.$/);
  expect(lines.slice(0, 5)).toEqual([
    expect.stringContaining('apt-get installs these system packages: chromium-headless-shell, fonts-liberation.'),
    failure,
    expect.stringContaining('apt-get installs these system packages: chromium, fonts-liberation.'),
    failure,
    expect.stringContaining('Playwright downloads its own'),
  ]);
});

it('a browser that apt-get installs is used, and nothing is downloaded', () => {
  const install = `[ "$1" != install ] || { echo '#!/bin/sh' > "\${0%/*}/$4"; echo 'echo Chromium' >> "\${0%/*}/$4"; /bin/chmod +x "\${0%/*}/$4"; }`;
  const { folder, lines } = said({ root: true, commands: { npx: failing, 'apt-get': `echo 1; ${install}` } });
  expect(lines.slice(1)).toEqual([`found ${join(folder, 'chromium-headless-shell')}`]);
});

it('nobody who is not root is asked for system packages', () => {
  const { lines } = said({ root: false, commands: { npx: failing, 'apt-get': 'echo 1' } });
  expect(lines.join('\n')).not.toContain('apt-get');
});
