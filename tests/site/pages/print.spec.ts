import { openLab, settled } from '../lab/lab.ts';
import { at, expect, test } from '../test.ts';
import { contrasts } from './ink.ts';

test('a lab that has woken under the dark theme of the site prints with ink on paper', async ({ page }) => {
  await page.goto(at('/labs/'));
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const lab = await openLab(page);
  await lab.getByRole('button', { name: /^Keep/ }).click();
  await lab.getByRole('button', { name: 'New seed' }).click();
  await settled(lab);
  await lab.getByText(/^The same as/).click();
  await expect(lab.locator('.lab-tables').getByRole('table').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { texts, pale } = await contrasts(page);
  expect(texts, 'pieces of text that were measured').toBeGreaterThan(100);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(pale, 'text that is pale on paper').toEqual([]);
});
