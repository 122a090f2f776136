import { at, expect, test } from './test.ts';

test('twenty mails are read and tagged by keyboard, one is taken back, and a fix is fitted in the browser', async ({
  page,
}) => {
  const open = async () => {
    await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Export as Markdown' })).toBeEnabled();
  };
  await page.goto(at('/exercises/spam-filter/'));
  await open();
  const field = page.getByRole('group', { name: 'Read the errors, and tag them' });
  const fit = page.getByRole('group', { name: 'Fit the filter again' });
  const next = field.getByLabel('A new category');
  await expect(fit.getByText('The fixes open after 10 tags; 10 to go.')).toBeVisible();
  await next.fill('from shops');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await expect(next).toBeFocused();
  await page.keyboard.type('disguised');
  await page.keyboard.press('Enter');
  for (const digit of ['1', '2', '9']) await page.keyboard.press(digit);
  await expect(field.getByText('4 of 20 tagged')).toBeVisible();
  await page.keyboard.press('u');
  await expect(field.getByText('3 of 20 tagged')).toBeVisible();
  await expect(field.getByRole('group', { name: /^4 of 20/ })).toBeVisible();
  const compare = field.getByRole('button', { name: 'Compare with what they were written as' });
  await compare.press('Enter');
  await expect(field.getByRole('table')).toHaveCount(0);
  await field.getByRole('button', { name: /^4, / }).focus();
  for (let i = 0; i < 17; i++) await page.keyboard.press('1');
  await expect(field.getByText('20 of 20 tagged')).toBeVisible();
  await expect(field.getByText(/^7 of 8, 88 % /)).toBeVisible();

  const second = field.getByLabel('Name of category 2');
  const undo = field.getByRole('button', { name: 'Undo' });
  await second.fill('letters');
  await page.keyboard.press('Enter');
  await expect(second).toHaveValue('letters');
  await undo.press('Enter');
  await expect(second).toHaveValue('disguised');
  await second.fill('From shops');
  await page.keyboard.press('Enter');
  await expect(field.getByLabel('Name of category 1')).toBeFocused();
  await expect(field.getByText(/^8 of 8, 100 % /)).toBeVisible();
  await undo.press('Enter');
  await expect(second).toHaveValue('disguised');
  await expect(field.getByText(/^7 of 8, 88 % /)).toBeVisible();
  await second.fill('From shops');
  await page.keyboard.press('Tab');
  await expect(field.getByText(/^8 of 8, 100 % /)).toBeVisible();
  await compare.press('Enter');
  await expect(field.getByRole('row', { name: /wanted marketing 5/ })).toBeVisible();

  await fit.getByLabel('The fix', { exact: true }).selectOption('three-letter pieces for words');
  await fit.getByRole('button', { name: 'Fit the filter again with it' }).press('Enter');
  await expect(fit.getByText('On fresh mail: +10.4 (+6.1 to +14.8)')).toBeVisible();
  await expect(fit.getByText('(your first choice)')).toBeVisible();
  await fit.getByLabel(/^A good mail in junk costs/).fill('1');
  await expect(fit.getByText('Cost of 100 fresh mails: 1 × 5.150 + 1.275 = 6.4')).toBeVisible();

  await page.reload();
  await open();
  await expect(field.getByText('20 of 20 tagged')).toBeVisible();
  await expect(fit.getByText('(your first choice)')).toBeVisible();
});
