import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { says } from '../command.mjs';
import { type Computed, type Engine, finished } from './engine.ts';

/** WebKitGTK, by its own driver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  async run(page) {
    if (!says('which', 'WebKitWebDriver') || !says('which', 'Xvfb')) return null;
    const port = await freePort();
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // A browser that starts before the screen is there never answers.
    const display = await firstLine(screen);
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    try {
      return await session(`http://127.0.0.1:${port}`, page);
    } finally {
      await Promise.all([driver, screen].map(ended));
    }
  },
};

interface Capabilities {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function session(driver: string, page: string) {
  const always = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] },
  };
  const opened = await patiently(() =>
    send<Capabilities>(driver, '/session', { capabilities: { alwaysMatch: always } }),
  );
  const at = `/session/${opened.sessionId}`;
  await send(driver, `${at}/url`, { url: page });
  const script = { script: 'return window.computed || null', args: [] };
  const digests = await finished(() => send<Computed | null>(driver, `${at}/execute/sync`, script));
  return { version: `WebKitGTK ${opened.capabilities.browserVersion}`, digests };
}

/** One command of the WebDriver protocol. Throws with the driver's own words. */
async function send<T>(driver: string, path: string, body: unknown): Promise<T> {
  const answer = await fetch(driver + path, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: T & { message?: string } };
  if (!answer.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.message}`);
  return value;
}

/** The driver needs a moment until it listens. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 50; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** The small browser that Debian ships beside the library. */
function browser(): string {
  const [path] = globSync(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser']);
  if (!path) throw new Error('WebKitWebDriver is installed, but there is no MiniBrowser beside WebKitGTK.');
  return path;
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (data: Buffer) => resolve(String(data).trim())));
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    else {
      child.once('exit', () => resolve());
      child.kill();
    }
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
