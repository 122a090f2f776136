import type { Locator } from '@playwright/test';
import { pages } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { settled } from './lab.ts';

const labs = pages.flatMap((path) => /^\/labs\/([^/]+)\/$/.exec(path)?.[1] ?? []);

for (const name of labs) {
  test(`in ${name}, translated, what changes in place shows the new numbers`, async ({ page }) => {
    await page.goto(at(`/labs/${name}/`));
    const lab = page.locator('.lab').first();
    await expect(lab).toHaveAttribute('data-awake', '', { timeout: 30_000 });
    await lab.evaluate(translate);
    await lab.getByRole('button', { name: 'New seed' }).click();
    await expect(page).toHaveURL(/[?&]seed=/);
    await settled(lab);
    const told = await words(lab);
    await page.reload();
    await expect(lab).toHaveAttribute('data-awake', '', { timeout: 30_000 });
    await settled(lab);
    expect(told).toEqual(await words(lab));
  });
}

/** Puts an element in the place of every piece of text, as the translators of browsers do. */
function translate(root: HTMLElement | SVGElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.appendChild(document.createElement('font')).textContent = text.data;
    text.replaceWith(outer);
  }
}

/** All text of the picture and the sentence below it. */
const words = (lab: Locator): Promise<string> =>
  lab
    .locator('figure')
    .first()
    .evaluate((figure) => figure.textContent ?? '');
