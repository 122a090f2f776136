import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { fileOf, isRepeat, visited } from '../pages.ts';
import { at } from '../test.ts';

/** One window a process reads all its pages: where no script runs, a page leaves nothing behind for the next. */
const test = base.extend<object, { unscripted: Page }>({
  unscripted: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ unscripted }, use) => use(unscripted),
});

/** What looks as if it did something; links, disclosures and buttons of popovers do not depend on it. */
const CONTROLS =
  'button:enabled:not([popovertarget]), input:enabled:not([readonly]), select:enabled, textarea:enabled:not([readonly]), ' +
  '[role=button], [role=slider], [role=switch], [role=tab], [contenteditable=true]';

/** A repeat without a form has nothing that could die without a script. */
const looked = visited.filter(
  (path) => !isRepeat(path) || /<form\b|<astro-island\b/.test(readFileSync(fileOf(path), 'utf8')),
);

for (const path of looked) {
  test(`${path} is readable without JavaScript, with its pictures, and offers no dead control`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(new URL(at(path), baseURL).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect.soft(text.trim().length, 'characters of text').toBeGreaterThan(60);

    for (const lab of await page.locator('.lab').all()) {
      expect.soft(await lab.locator('svg').count(), 'pictures of a lab').toBeGreaterThan(0);
      const [whole, picture] = [await lab.boundingBox(), await lab.locator('.lab-picture').boundingBox()];
      expect.soft((picture?.width ?? 0) / (whole?.width ?? 1), 'share of the width that is the picture').toBeCloseTo(1);
    }
    for (const simulation of await page.locator('.simulation').all()) {
      expect.soft(await simulation.locator('table').count(), 'tables of a simulation').toBeGreaterThan(0);
    }

    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const dead = page.locator(CONTROLS).filter({ visible: true });
    const found = await dead.evaluateAll((controls) => controls.map((control) => control.outerHTML.slice(0, 200)));
    expect.soft(found, 'controls that do nothing').toEqual([]);
  });
}
