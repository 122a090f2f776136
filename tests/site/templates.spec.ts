import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { at, expect, test } from './test.ts';

const PLAN = '/templates/release-plan/';
const open = (page: Page) => page.getByLabel('What changes, and which questions are open');
const prefill = (page: Page) => page.getByRole('button', { name: 'Fill in Northwind’s answers' });

test('a template keeps what is written, takes Northwind’s answers only where that is wished, and gives back what it replaced', async ({
  page,
}) => {
  await page.goto(at(PLAN));
  await open(page).fill('Ours.');
  await page.reload();
  await expect(open(page)).toHaveValue('Ours.');
  await prefill(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fill only what is empty' }).click();
  await expect(open(page)).toHaveValue('Ours.');
  await expect(page.getByLabel('The share today')).toHaveValue('5');
  await prefill(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click();
  await expect(open(page)).toHaveValue(/^New feature code/);
  await page.getByRole('button', { name: 'Bring back what stood there' }).click();
  await expect(open(page)).toHaveValue('Ours.');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(open(page)).toHaveValue('');
  await page.reload();
  await page.getByRole('button', { name: 'Bring back what stood there' }).click();
  await expect(open(page)).toHaveValue('Ours.');
});

test('a template works out its numbers as they are typed, and says which is wrong', async ({ page }) => {
  await page.goto(at(PLAN));
  const size = page.getByRole('group', { name: 'Size and days of the test' });
  await expect(size.getByRole('status')).toHaveText('Fill in the numbers, and the result stands here.');
  await size.getByLabel('The share today').fill('5');
  await size.getByLabel('The share that is worth finding').fill('4.2');
  await size.getByLabel('New units, both arms together').fill('1,600');
  await expect(size.getByRole('status')).toContainText('10,763 units in each arm');
  await size.getByLabel('The share today').fill('five');
  await expect(size.getByLabel('The share today')).toHaveAccessibleDescription(/“five” is not a number/);
  await expect(size.getByRole('status')).not.toContainText('10,763');
});

test('a template leaves as Markdown, as a document with headings and tables, and whole on paper', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(PLAN));
  await prefill(page).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download Markdown' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toMatch(/^# Release plan\n\n## What changes/);
  expect(text).toContain('| Canary | 10, 25, 50 % of users');

  await page.getByRole('button', { name: 'Copy for a document' }).click();
  await expect(page.getByText('Copied. Paste it into your document.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()));
  });
  expect(copied[0]).toContain('<h2>The way back</h2>');
  expect(copied[0]).toContain('<td>Canary</td>');
  expect(copied[1]).toBe(text);

  await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await page.getByRole('button', { name: 'Copy for a document' }).click();
  const again = await page.evaluate(async () =>
    (await (await navigator.clipboard.read())[0].getType('text/html')).text(),
  );
  expect(again).toContain('<h2>The way back</h2>');

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.template-sheet');
  await expect(sheet.getByRole('heading', { name: 'The way back' })).toBeVisible();
  await expect(sheet.getByText('10,763 units in each arm', { exact: false })).toBeVisible();
  await expect(open(page)).toBeHidden();
});
