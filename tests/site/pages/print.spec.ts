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

test.describe('on paper of 190 mm between its margins', () => {
  test.use({ viewport: { width: 718, height: 1000 } });

  test('an exercise is a sheet to write on: its whole width, with the options that were not chosen', async ({
    page,
  }) => {
    await page.goto(at('/exercises/recommender-launch/'));
    const sheet = page.locator('.worksheet');
    await sheet.scrollIntoViewIfNeeded();
    await expect(sheet).toHaveAttribute('data-awake', '');
    await sheet.getByRole('combobox', { name: 'Known after' }).first().selectOption('minutes');
    await page.emulateMedia({ media: 'print' });
    const lists = sheet.getByText('minutes · hours · days · weeks');
    await expect(lists).toHaveCount(7);
    await expect(lists.first(), 'what was chosen is not circled').toBeHidden();
    await expect(lists.nth(1)).toBeVisible();
    expect((await sheet.boundingBox())?.width).toBeGreaterThan(640);
    await expect(page.locator('.site-foot')).toBeHidden();
  });

  test('no line of a program is cut off', async ({ page }) => {
    await page.goto(at('/sessions/scoping/'));
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('pre')
      .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
});
