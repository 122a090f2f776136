import { pages } from '../pages.ts';
import { at, expect, readThrough, test } from '../test.ts';

for (const path of pages) {
  test(`${path} breaks no policy, logs no error and asks no other host`, async ({ page }) => {
    await page.goto(at(path));
    await readThrough(page);
  });
}

test('an address that does not exist answers with the page for it', async ({ page, complaints }) => {
  const response = await page.goto(at('/no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
