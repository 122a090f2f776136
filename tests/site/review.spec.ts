import type { Page } from '@playwright/test';
import { at, expect, test } from './test.ts';

const MORNING = new Date('2026-11-28T09:00:00');
const question = (page: Page) => page.getByRole('region', { name: /^Question: / });

/** Has the browser keep what a reader has who begins in order. */
async function begin(page: Page) {
  await page.clock.setFixedTime(MORNING);
  await page.goto(at('/review/'));
  await page.getByRole('button', { name: 'Begin in order' }).press('Enter');
  await expect(question(page)).toBeFocused();
}

test('a day of reviews by keyboard: open, rate, grade, take back, come back tomorrow, and see all before an interview', async ({
  page,
}) => {
  await begin(page);
  await expect(page.getByText(/^0 due, 5 new today/)).toBeVisible();
  const first = await question(page).getAttribute('aria-label');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: /^Good/ })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Senior' })).toBeVisible();

  for (const signal of await page.locator('.signal-rating').getByRole('group').all()) {
    await signal.getByRole('radio').nth(1).check();
  }
  await expect(page.getByText('Your signals say Hard.')).toBeVisible();
  await page.keyboard.press('4');
  await expect(question(page)).not.toHaveAccessibleName(first ?? '');
  await expect(page.getByText(/^0 due, 4 new today/)).toBeVisible();

  await page.keyboard.press('u');
  await expect(question(page)).toHaveAccessibleName(first ?? '');
  await expect(question(page)).toBeFocused();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  await expect(page.getByRole('region', { name: 'Nothing is due now' })).toBeFocused();

  await page.clock.setFixedTime(new Date('2026-11-29T09:00:00'));
  await page.reload();
  await expect(page.getByText(/^0 due, 5 new today/)).toBeVisible();
  await page.getByText('Interview date, pace and order').press('Enter');
  await page.getByLabel('Day of the interview').fill('2026-12-01');
  await expect(page.getByText(/^The interview is in 2 days\. .* Nothing is put off beyond that day\.$/)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-01T09:00:00'));
  await page.reload();
  await expect(page.getByText(/^5 due, /)).toBeVisible();
});

test('a question that is being answered stays when another falls due meanwhile', async ({ page }) => {
  await page.clock.install({ time: MORNING });
  await page.goto(at('/review/'));
  await page.getByRole('button', { name: 'Begin in order' }).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  const second = await question(page).getAttribute('aria-label');
  await page.getByLabel('Your answer, if you like to write it').fill('I would ask 1 thing: u first.');
  await page.clock.runFor(120_000);
  await expect(page.getByText(/^1 due, /)).toBeVisible();
  await expect(question(page)).toHaveAccessibleName(second ?? '');
  await expect(page.getByLabel('Your answer, if you like to write it')).toHaveValue('I would ask 1 thing: u first.');
});

test('cramming leaves the schedule as it was', async ({ page }) => {
  await begin(page);
  await page.getByText('Interview date, pace and order').click();
  await page.getByRole('button', { name: 'Cram Splitting and leakage' }).click();
  await expect(page.getByText(/^Cramming: /)).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Stop cramming' }).click();
  await expect(page.getByText(/^0 due, 5 new today/)).toBeVisible();
});
