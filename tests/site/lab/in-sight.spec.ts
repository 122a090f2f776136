import type { Locator } from '@playwright/test';
import { at, expect, test } from '../test.ts';
import { awake } from './lab.ts';

/** All that a panel shows. */
const drawing = (panel: Locator) => panel.evaluate((element) => element.innerHTML);

test('a picture below the window waits while a control is moved, and is drawn when it comes near', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(at('/labs/drift/'));
  const lab = await awake(page);
  const slider = lab.getByRole('slider', { name: 'Size of the drift' });
  await slider.focus();
  await lab
    .locator('.lab-picture')
    .evaluate((picture) => window.scrollTo({ top: picture.getBoundingClientRect().top + scrollY }));
  const first = lab.locator('.panels > *').first();
  const last = lab.locator('.panels > *').last();
  await expect(last).not.toBeInViewport();
  const before = [await drawing(first), await drawing(last)];

  await page.keyboard.press('ArrowLeft');
  await expect(last).toHaveAttribute('aria-busy', 'true');
  expect(await drawing(first)).not.toBe(before[0]);
  expect(await drawing(last)).toBe(before[1]);

  await last.scrollIntoViewIfNeeded();
  await expect(last).not.toHaveAttribute('aria-busy', { timeout: 900 });
  expect(await drawing(last)).not.toBe(before[1]);
});

test('a picture below the window is drawn once the control has come to rest', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(at('/labs/drift/'));
  const lab = await awake(page);
  const last = lab.locator('.panels > *').last();
  const before = await drawing(last);
  await lab.getByRole('slider', { name: 'Size of the drift' }).press('ArrowLeft');
  await expect(last).toHaveAttribute('aria-busy', 'true');
  await expect(last).not.toBeInViewport();
  await expect(last).not.toHaveAttribute('aria-busy');
  expect(await drawing(last)).not.toBe(before);
});
