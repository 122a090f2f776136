import { at, expect, test } from './test.ts';

test('the agenda follows the time that is typed, says what to cut, and comes back with its address', async ({
  page,
}) => {
  await page.goto(at('/routes/workshop/'));
  const agenda = page.getByRole('region', { name: 'The agenda' });
  const times = () => agenda.locator('[data-time=from]').allTextContents();
  expect((await times())[0]).toBe('9:00');
  await page.getByRole('textbox', { name: 'Begins at' }).fill('1330');
  await expect(page.getByRole('status')).toHaveText('Ends at 16:30.');
  expect((await times())[0]).toBe('13:30');
  await page.getByRole('spinbutton', { name: 'Late by' }).fill('12');
  await page.getByRole('combobox', { name: 'At the beginning of' }).selectOption({ label: 'The canvas, in threes' });
  await expect(page.getByRole('status')).toContainText('Cut: The canvas, in threes.');
  const changed = await times();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Begins at' })).toHaveValue('13:30');
  expect(await times()).toEqual(changed);
  await page.getByRole('textbox', { name: 'Begins at' }).fill('after lunch');
  await expect(page.getByRole('status')).toHaveText('Give the beginning as a time such as 9:00 or 13:30.');
});

test('every link of a run sheet leads somewhere, as it does from the plan that it is taken from', async ({ page }) => {
  await page.goto(at('/routes/workshop/'));
  const links = await page
    .locator('.workshop-steps a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThan(3);
  for (const path of new Set(links)) expect((await page.request.get(path)).status(), path).toBe(200);
});

test('the check finds that this browser does, and keeps nothing', async ({ page }) => {
  await page.goto(at('/routes/check/'));
  await expect(page.getByRole('status')).toContainText('All fine');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('check')))).toEqual([]);
});
