import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { says } from '../command.mjs';
import type { BrowserEngine } from './browser.ts';
import { webDriver } from './webdriver.ts';

/** WebKitGTK, by its own driver, on a screen that nobody sees. */
export const webkit: BrowserEngine = {
  name: 'WebKit',
  async start() {
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
    const end = async () => void (await Promise.all([driver, screen].map(ended)));
    try {
      const browser = await webDriver(`http://127.0.0.1:${port}`, 'WebKitGTK', {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      });
      return { ...browser, close: () => browser.close().finally(end) };
    } catch (error) {
      await end();
      throw error;
    }
  },
};

/** The small browser that Debian ships beside the library. */
function miniBrowser(): string {
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
