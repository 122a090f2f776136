import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from '../pages.ts';
import { at, readThrough } from '../test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// The policy forbids the script that looks for faults; quiet.spec.ts sees that it is kept.
test.use({ bypassCSP: true });

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`${path} has no axe violation in ${colorScheme} at ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(at(path));
        await readThrough(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`)),
        ).toEqual([]);
      });
    }
  }
}
