import { expect, test } from '@playwright/test';
import { pages } from '../pages.ts';
import { at } from '../test.ts';

test.use({ javaScriptEnabled: false });

/** What looks as if it did something; links, disclosures and buttons of popovers do not depend on it. */
const CONTROLS =
  'button:enabled:not([popovertarget]), input:enabled:not([readonly]), select:enabled, textarea:enabled:not([readonly]), ' +
  '[role=button], [role=slider], [role=switch], [role=tab], [contenteditable=true]';

for (const path of pages) {
  test(`${path} is readable without JavaScript and offers no dead control`, async ({ page }) => {
    await page.goto(at(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect(text.trim().length, 'characters of text').toBeGreaterThan(60);
    for (const fold of await page.locator('details:not([open]) > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    const dead = page.locator(CONTROLS).filter({ visible: true });
    expect(await dead.evaluateAll((controls) => controls.map((control) => control.outerHTML.slice(0, 200)))).toEqual(
      [],
    );
  });

  test(`${path} shows every picture without JavaScript`, async ({ page }) => {
    await page.goto(at(path));
    const simulations = page.locator('astro-island');
    for (const island of await simulations.all()) {
      expect(await island.locator('svg').count(), 'pictures in the HTML of a simulation').toBeGreaterThan(0);
      expect(await island.locator('table').count(), 'tables in the HTML of a simulation').toBeGreaterThan(0);
    }
  });
}
