import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { at, expect, test } from '../test.ts';

const stored = (data: unknown, version = 1) => JSON.stringify({ version, data });
const work = (answers: object) => stored({ answers, before: {}, after: {}, opened: false, elsewhere: false }, 2);
const held = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const keep = (page: Page, texts: Record<string, string>) =>
  page.addInitScript((all) => {
    if (localStorage.length === 0) for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);

test('a backup of one browser is shown in another, joined with what is there, and undone', async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, {
    'flywheel/reading/splitting': stored({ read: '2026-11-03' }),
    'flywheel/exercise/five-alerts': work({ a: 'one', b: 'one' }),
    'flywheel/exercise/leakage-audit': 'rubbish',
  });
  await page.goto(at('/progress/'));
  await expect(page.getByText('You have not saved a backup in this browser.')).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^flywheel-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Last backup today.')).toBeVisible();
  const buffer = await readFile(await file.path());

  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await context.newPage();
  const before = {
    'flywheel/exercise/five-alerts': work({ b: 'two', c: 'two' }),
    'flywheel/reading/monitoring': stored({ read: '2026-11-20' }),
  };
  await keep(other, before);
  await other.goto(at('/progress/'));
  await expect(other.getByText('You have read 1 of')).toBeVisible();
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a backup' }).click();
  await (await choosing).setFiles({ name: 'b.json', mimeType: 'application/json', buffer });
  const dialog = other.getByRole('dialog', { name: 'What is in this backup' });
  await expect(dialog).toContainText('1 joined with yours');
  await expect(dialog).toContainText('1 part of the file cannot be read');
  expect(await held(other)).toEqual(before);
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await expect(dialog).toContainText('Taken over');
  // The page behind hears of it.
  await expect(other.getByText('You have read 2 of')).toBeAttached();
  const after = await held(other);
  expect(JSON.parse(after['flywheel/exercise/five-alerts']).data.answers).toEqual({ a: 'one', b: 'two', c: 'two' });
  expect(after['flywheel-damaged/exercise/leakage-audit/1']).toBe('rubbish');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog).toContainText('Undone: everything is as it was.');
  expect(await held(other)).toMatchObject(before);
  await other.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await context.close();
});

test('a file that is dropped on any page is looked at, and one that is no backup is refused in words', async ({
  page,
}) => {
  await page.goto(at('/sessions/governance/'));
  const drop = (text: string) =>
    page.evaluate(async (content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'file.json', { type: 'application/json' }));
      const send = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      send('dragenter');
      // A person needs longer than this from the edge of the window to the place of dropping.
      for (let tries = 0; tries < 100 && send('dragover'); tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      send('drop');
    }, text);
  await drop('<!doctype html><script>alert(1)</script>');
  const refused = page.getByRole('dialog', { name: 'This file cannot be taken' });
  await expect(refused.getByRole('alert')).toContainText('This is no backup of Flywheel.');
  await refused.getByRole('button', { name: 'Close' }).click();
  await drop(
    JSON.stringify({
      format: 'flywheel-backup',
      version: 1,
      kept: { 'reading/governance': { version: 1, data: { read: '2026-11-20' } } },
    }),
  );
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByRole('dialog')).toContainText('Taken over');
  expect(Object.keys(await held(page))).toEqual(['flywheel/reading/governance']);
});
