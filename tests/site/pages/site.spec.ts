import { readFileSync } from 'node:fs';
import { fileOf, pages } from '../pages.ts';
import { at, expect, test } from '../test.ts';

test('no two pages have the same title', () => {
  const titles = pages.map((path) => /<title>([^<]*)<\/title>/.exec(readFileSync(fileOf(path), 'utf8'))?.[1] ?? path);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('an address that does not exist answers with the page for it', async ({ page, complaints }) => {
  const response = await page.goto(at('/no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
