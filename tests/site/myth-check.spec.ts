import { at, expect, test } from './test.ts';

const KEY = 'flywheel/judging/myth-check';

test('the verdicts of the myth check survive a reload, stay once a claim is opened, and can be deleted', async ({
  page,
}) => {
  await page.goto(at('/sessions/failing/'));
  const check = page.locator('.myth-check');
  await check.scrollIntoViewIfNeeded();
  const claim = (i: number) => check.locator('fieldset').nth(i);
  const verdict = (i: number, name: string) => claim(i).getByRole('radio', { name });
  // What is chosen before the script has come is counted as well.
  await verdict(0, 'none').check();
  await verdict(1, 'solid').check();
  await expect(check.getByText('You have judged 2 of 12. Open one to compare.')).toBeVisible();
  await check.getByText('What is known of number 1', { exact: true }).click();
  await expect(check.getByText('Right so far: 1 of 1 opened.')).toBeVisible();
  await expect(verdict(0, 'solid')).toBeDisabled();

  await page.reload();
  await check.scrollIntoViewIfNeeded();
  await expect(check.getByText('You have judged 2 of 12. Right so far: 1 of 1 opened.')).toBeVisible();
  await expect(verdict(0, 'none')).toBeChecked();
  await expect(verdict(0, 'none')).toBeDisabled();
  await expect(verdict(1, 'solid')).toBeChecked();
  await verdict(1, 'weak').check();
  await check.getByText('What is known of number 2', { exact: true }).click();
  await expect(check.getByText('Right so far: 2 of 2 opened.')).toBeVisible();

  await check.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: 'Delete my work' }).click();
  await expect(check.getByText('You have judged none yet.')).toBeVisible();
  await expect(verdict(0, 'solid')).toBeFocused();
  await expect(check.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(check.locator('.claims details[open]')).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test('verdicts that cannot be read are said to be there, and are kept as they were found', async ({ page }) => {
  await page.addInitScript((key) => {
    if (localStorage.length === 0) localStorage.setItem(key, '{"version":1,"data":{"verdicts":["none"]');
  }, KEY);
  await page.goto(at('/sessions/failing/'));
  const check = page.locator('.myth-check');
  await check.scrollIntoViewIfNeeded();
  await expect(check.getByText('Something was saved here that this page cannot read.')).toBeVisible();
  await check.getByRole('radio', { name: 'weak' }).first().check();
  await expect(check.getByText('You have judged 1 of 12.')).toBeVisible();
  const held = await page.evaluate(() => ({ ...localStorage }));
  expect(held['flywheel-damaged/judging/myth-check/1']).toBe('{"version":1,"data":{"verdicts":["none"]');
  expect(Object.values(JSON.parse(held[KEY]).data.verdicts)).toEqual(['weak']);
  const found = page.waitForEvent('download');
  await check.getByRole('button', { name: 'Download what was found' }).click();
  expect((await found).suggestedFilename()).toBe('myth-check-unread-1.txt');
});
