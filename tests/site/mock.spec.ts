import { at, expect, test } from './test.ts';

test('a mock that is broken off by a reload goes on where it stood, shows no answer before the end, and is rated', async ({
  page,
}) => {
  await page.goto(at('/mock/'));
  await page.getByRole('combobox', { name: 'How many' }).selectOption('10');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let place = 1; place <= 10; place++) {
    await expect(page.getByText(`· ${place} of 10`)).toBeVisible();
    await expect(page.getByText('Three answers')).toHaveCount(0);
    if (place === 4) {
      await page.getByRole('textbox').fill('kept over a reload');
      await page.reload();
      await expect(page.getByRole('textbox')).toHaveValue('kept over a reload');
    }
    await page.getByRole('button', { name: /^(Next|Finish)/ }).click();
  }
  await expect(page.getByText('kept over a reload')).toBeVisible();
  await page.getByRole('radio').nth(3).check();
  await page.getByRole('button', { name: 'Show the score card' }).click();
  await expect(page.getByRole('cell', { name: '3 of 3' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Markdown/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^mock-\d{4}-\d\d-\d\d\.md$/);
});

test('mocks that were broken off are listed after a reload, and the one gone on with is the one that comes back', async ({
  page,
}) => {
  await page.goto(at('/mock/'));
  for (const typed of ['the first', 'the second']) {
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('textbox').fill(typed);
    await page.getByRole('button', { name: 'Break off, and go on later' }).click();
  }
  await page.reload();
  const unfinished = page.getByRole('region', { name: 'Not finished yet' });
  await expect(unfinished.getByRole('listitem')).toHaveCount(2);
  await unfinished.getByRole('button', { name: 'Go on' }).last().click();
  await expect(page.getByRole('textbox')).toHaveValue('the first');
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('the first');
  for (let place = 1; place <= 5; place++) await page.getByRole('button', { name: /^(Next|Finish)/ }).click();
  await expect(page.getByRole('heading', { name: 'Rate what a listener would have heard' })).toBeFocused();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Show the score card' }).click();
  await expect(page.getByRole('heading', { name: 'Score card' })).toBeFocused();
  const work = page.getByRole('listitem').filter({ hasText: 'The next level:' });
  await expect(work.getByRole('link')).toHaveAttribute('href', /\/drills\/[^/]+\/$/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('the first', { exact: true })).toBeVisible();
  await expect(page.locator('.mock-table td').first()).toContainText(/\d{4}/);
  await expect(page.locator('.mock-table td button').first()).toBeVisible();
  await expect(page.locator('.site-foot')).toBeHidden();
});

test('a pair shares a set by a link: one sees hints and rates, the other sees the questions alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(at('/pair/'));
  await page.getByRole('button', { name: 'Compose', exact: true }).click();
  await page.getByRole('radio').first().check();
  await expect(page.getByRole('img', { name: /code for a camera/ })).toBeVisible();
  const link = await page.locator('.pair-link a').getAttribute('href');
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await other.goto(link ?? '');
  await expect(other.getByText('Question 1 of 3')).toBeVisible();
  await expect(other.getByText(/Listen for|Ask next|senior/)).toHaveCount(0);
  const asked = await other.locator('.review-prompt').innerText();
  await expect(page.locator('.review-prompt').first()).toHaveText(asked.replace(/\s+/g, ' ').trim());
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await other.getByRole('button', { name: 'Next question' }).click();
  await other.reload();
  await expect(other.getByText('Question 2 of 3')).toBeVisible();
  await other.context().close();

  const name = page.getByLabel('Candidate', { exact: true });
  await name.fill('Anna');
  await name.press('Enter');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect(page.locator('.pair-clock')).toContainText(/0:0[1-9] of /);
  await page.getByRole('button', { name: 'Stop the clock' }).click();
  await name.fill('Ben');
  await name.press('Enter');
  await expect(page.getByRole('radio').first()).not.toBeChecked();
  await page.getByRole('button', { name: 'Compose another set' }).click();
  const earlier = page.getByRole('region', { name: 'Earlier sets' });
  await earlier.getByRole('button', { name: 'Open the set of Anna' }).click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.goBack();
  await expect(earlier).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue('Ben');
});
