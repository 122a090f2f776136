import { at, expect, test } from './test.ts';

test('a spin of the wheel brings an incident, each of them once, and the cause is folded', async ({ page }) => {
  await page.goto(at('/wheel/'));
  const count = await page.getByRole('list', { name: 'Incidents by number' }).getByRole('link').count();
  const drawn = new Set<string>();
  for (let i = 0; i < count; i++) {
    await page.getByRole('button', { name: 'Spin the wheel' }).press('Enter');
    const link = page.getByRole('link', { name: /^Open incident/ });
    await expect(link).toBeFocused();
    drawn.add((await link.textContent()) ?? '');
  }
  expect(drawn.size).toBe(count);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wheel\/\d+\/$/);
  await expect(page.getByRole('heading', { name: 'What it was' })).toBeHidden();
  await page.getByText(/^The sheet: /).press('Enter');
  await expect(page.getByRole('heading', { name: 'What it was' })).toBeVisible();
});
