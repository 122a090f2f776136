import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages } from '../pages.ts';
import { at, readThrough } from '../test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// The policy forbids the script that looks for faults; structure.spec.ts sees that it is kept.
test.use({ bypassCSP: true });

for (const path of pages) {
  test(`${path} has no axe violation, in light and dark, on a phone and on a desk`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    await readThrough(page);
    await expect(page.locator('iframe')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await axe(page).analyze();
        const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`));
        expect.soft(found, `in ${colorScheme} at ${width} px`).toEqual([]);
      }
    }
  });
}

/** No page holds a frame, so the mode for pages without frames does, which takes a third of the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
    .setLegacyMode(true);
}
