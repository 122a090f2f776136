import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Where the page looks for a path such as "/labs/": below the base path. */
export const at = (path: string): string => `.${path}`;

/** Every test fails in which the page logs an error, breaks its Content-Security-Policy or asks another host. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      await listen(page, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      expect(complaints, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

async function listen(page: Page, origin: string, complaints: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('crash', () => complaints.push('the page crashed'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`another host: ${url.href}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`policy ${effectiveDirective} stopped ${blockedURI} ${sample}`);
    });
  });
}

/** Scrolls through the whole page, as a reader would, until everything on it is awake and at rest. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      // A browser without a screen may leave out frames for a long time.
      await Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  if ((await page.locator('astro-island').count()) === 0) return;
  // An island that is drawn in the browser alone may ask for its material first.
  if ((await page.locator('astro-island[client=only]').count()) > 0) await page.waitForLoadState('networkidle');
  // What is folded wakes when it is opened.
  await page.waitForFunction(
    () =>
      !document.querySelector('[aria-busy=true]') &&
      [...document.querySelectorAll('astro-island[ssr]')].every((island) => island.closest('details:not([open])')),
  );
}
