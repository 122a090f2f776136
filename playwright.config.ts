import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './tools/chromium.mjs';

// The processes that run the tests read this file again, and must come to the same port.
process.env.SITE_PORT ??= String(await freePort());
const port = process.env.SITE_PORT;
const base = process.env.BASE || '/';
const baseURL = `http://localhost:${port}${base.replace(/\/*$/, '/')}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.cache/site',
  fullyParallel: true,
  // Much of a test is waiting: three keep two processors busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // Where the processor is scarce, what is waited for may take long; nothing here is timed.
  expect: { timeout: 15_000 },
  reporter: 'dot',
  use: {
    baseURL,
    browserName: 'chromium',
    actionTimeout: 15_000,
    launchOptions: { args: [...chromiumArgs], ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node tools/serve.mjs ${process.env.DIST || 'dist'} --port ${port} --base ${base}`,
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 500 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4322));
    });
  });
}
