import { readFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';
import { openLab, settled, shown } from './lab.ts';

test('40 worlds stream in, and can be stopped', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByRole('button', { name: 'Run 40 worlds' }).click();
  await expect(lab.getByRole('progressbar', { name: 'Worlds done' })).toBeVisible();
  await expect(lab.getByText(/worlds? .*95 % interval/i).first()).toBeVisible({ timeout: 60_000 });
  await lab.getByRole('button', { name: 'Stop' }).click();
  await expect(lab.getByText(/Stopped after \d+ worlds\./)).toBeVisible();
  await lab.getByRole('button', { name: 'Run 40 worlds' }).click();
  await expect(lab.getByText('40 worlds done.')).toBeVisible({ timeout: 60_000 });
  await expect(lab.locator('.world-dots .world')).toHaveCount(40 * 3);
});

test('a kept run is compared with the next one, in a table and in the picture', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByRole('button', { name: 'Keep this run to compare' }).click();
  await lab.getByRole('radio').nth(1).check();
  await settled(lab);
  const table = lab.getByRole('table', { name: /kept run and present run/i });
  await expect(table.getByRole('row', { name: /split/i }).first()).toBeVisible();
  await expect(lab.locator('svg .kept').first()).toBeAttached();
  await lab.getByRole('button', { name: 'Let the kept run go' }).click();
  await expect(table).toHaveCount(0);
});

test('the data, the result and the script can be taken away', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByText(/^Take it away/).click();
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), lab.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const data = await saved('Data as CSV');
  expect(data.name).toMatch(/^leakage-.*\.csv$/);
  const lines = data.text.trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(5000);
  expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
  expect((await saved('Python script')).text).toContain('read_csv');
});

test('a model that cannot run says so, and the page lives on', async ({ page, complaints }) => {
  await page.route(/\/worker[^/]*\.js/, (route) => route.abort());
  await page.goto('./labs/leakage/');
  const lab = page.locator('.lab').first();
  await expect(lab.getByRole('alert')).toContainText('The simulation stopped');
  await page.unroute(/\/worker[^/]*\.js/);
  await lab.getByRole('button', { name: 'New seed' }).click();
  await expect(lab.getByRole('alert')).toHaveCount(0);
  await settled(lab);
  expect((await shown(lab)).sentence).not.toBe('');
  // The browser reports the file that was kept from it; nothing else may be wrong.
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !/Failed to load resource/.test(text)));
});
