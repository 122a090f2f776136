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
  await expect(page.getByText(/^Your interview is today\. 5 due, .* come first\./)).toBeVisible();
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

test('cramming leaves the schedule as it was, and asks again what did not go well', async ({ page }) => {
  await begin(page);
  const first = await question(page).getAttribute('aria-label');
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(question(page)).not.toHaveAccessibleName(first ?? '');
  await page.getByText('Interview date, pace and order').click();
  await page.getByRole('button', { name: 'Cram all that I graded Again or Hard (1)' }).click();
  await expect(page.getByText(/^Cramming: 1 left/)).toBeVisible();
  await expect(question(page)).toHaveAccessibleName(first ?? '');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Good/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Once more' }).click();
  await expect(page.getByText(/^Cramming: 1 left/)).toBeVisible();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('region', { name: 'That was all of it' })).toBeFocused();
  await page.getByRole('button', { name: 'Stop cramming' }).click();
  await expect(page.getByText(/^0 due, 4 new today/)).toBeVisible();
});

test('a redo asks first, is taken back as a whole, and keys do not grade behind its question', async ({ page }) => {
  await begin(page);
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  await page.getByText('Interview date, pace and order').click();
  await page
    .getByRole('button', { name: /^Redo .* from the beginning$/, disabled: false })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Redo the 2 questions of / });
  await expect(dialog).toContainText('Their grades stay in the log.');
  await page.keyboard.press('4');
  await dialog.getByRole('button', { name: 'Redo them' }).click();
  await expect(page.getByText(/^0 due, 5 new today/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The redo of 2 questions is taken back.')).toBeVisible();
  await expect(page.getByText(/^0 due, 3 new today/)).toBeVisible();
});

test('what is being written stays when the question is graded in another tab', async ({ page, context }) => {
  await begin(page);
  const first = await question(page).getAttribute('aria-label');
  const other = await context.newPage();
  await other.clock.setFixedTime(MORNING);
  await other.goto(at('/review/'));
  await page.getByLabel('Your answer, if you like to write it').fill('half an answer');
  await other.getByRole('button', { name: 'Show the answers' }).click();
  await other.getByRole('button', { name: /^Easy/ }).click();
  await expect(page.getByText('Graded in another tab.')).toBeVisible();
  await expect(question(page)).toHaveAccessibleName(first ?? '');
  await expect(page.getByLabel('Your answer, if you like to write it')).toHaveValue('half an answer');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(question(page)).not.toHaveAccessibleName(first ?? '');
});

test('the beginning asks for the interview, a placement says its result, and the end offers more', async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  await page.goto(at('/review/'));
  await page.getByLabel('Do you have an interview? On which day?').fill('2026-12-06');
  await expect(page.getByText(/^That is in 8 days: \d+ new questions a day\./)).toBeVisible();
  await page.getByLabel('Do you have an interview? On which day?').fill('');
  await page.getByRole('button', { name: 'Find where I stand' }).click();
  const count = Number(/(\d+) of \d+ questions left/.exec(await page.locator('.review-counts').innerText())?.[1]);
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Space');
    await page.keyboard.press(i === 1 ? '1' : '4');
  }
  await expect(page.getByText(/^You are weakest in .*\. New questions start there\.$/)).toBeVisible();
  await page.keyboard.press('Space');
  while (await question(page).count()) {
    await page.getByRole('button', { name: /^(Show the answers|Easy)/ }).click();
  }
  await expect(page.getByRole('link', { name: 'Mock interview', exact: true }).last()).toBeVisible();
  await page.getByRole('button', { name: '5 more now' }).click();
  await expect(page.getByText(/^\d+ due, 5 new today/)).toBeVisible();
});

test('a number of new questions that is none is answered with a word', async ({ page }) => {
  await begin(page);
  await page.getByText('Interview date, pace and order').click();
  const field = page.getByLabel('New questions a day, at least');
  await field.fill('many');
  await expect(page.getByText('Write a whole number from 0 to 200. Until then it stays at 5.')).toBeVisible();
  await field.fill('7');
  await expect(page.getByText(/^0 due, 7 new today/)).toBeVisible();
});

test('what has piled up is offered to be spread above the question, and the end says what is still to come', async ({
  page,
}) => {
  await page.clock.setFixedTime(MORNING);
  await page.goto(at('/review/'));
  await page.evaluate(async () => {
    const keep = (name: string, data: unknown) =>
      localStorage.setItem(`flywheel/${name}`, JSON.stringify({ version: 1, data }));
    const { drills } = await (await fetch(new URL('../drills/all.json', location.href))).json();
    for (const [i, { id }] of drills.slice(0, 12).entries()) {
      const line = { key: `k${i}`, at: Date.now() - 90 * 86_400_000, does: 'grade', grade: 3, signals: [] };
      keep(`review/${id}`, { lines: [line] });
    }
    keep('practice/practice', { interview: null, newADay: 0, order: 'course', begun: 'in order', spread: null });
  });
  await page.reload();
  await expect(page.getByText(/^12 due, 0 new today/)).toBeVisible();
  const offer = page.getByText('12 are overdue. Spread them over');
  expect((await offer.boundingBox())?.y).toBeLessThan((await question(page).boundingBox())?.y ?? 0);
  await page.getByRole('button', { name: '3 days' }).click();
  await expect(page.getByText(/^4 due, 0 new today/)).toBeVisible();
  for (let i = 0; i < 4; i++) {
    await page.getByRole('button', { name: 'Show the answers' }).click();
    await page.getByRole('button', { name: /^Easy/ }).click();
  }
  const done = page.getByRole('region', { name: 'Nothing is due now' });
  await expect(done).toContainText('8 more are spread over the next 2 days.');
  await expect(done.getByRole('link', { name: 'Mock interview' })).toBeVisible();
});

test('a browser that keeps nothing is said so before the first answer', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  for (const path of ['/review/', '/mock/']) {
    await page.goto(at(path));
    await expect(page.getByText(/^This browser keeps nothing for this site/)).toBeVisible();
  }
});
