import type { Locator, Page } from '@playwright/test';
import { at, expect, test } from '../test.ts';
import { awake, settled } from './lab.ts';

async function openCall(page: Page, query = ''): Promise<Locator> {
  await page.goto(at(`/labs/release/?strategy=onCall&defect=crash${query}`));
  return awake(page);
}

const button = (lab: Locator, name: string) => lab.getByRole('button', { name, exact: true });
const sentence = (lab: Locator) => lab.locator('figcaption').first();
const moment = (lab: Locator) => lab.locator('.player-moment');

async function goTo(lab: Locator, minute: number): Promise<void> {
  for (let now = Number((await moment(lab).innerText()).split(' ')[1]); now < minute; now++) {
    await button(lab, 'Next minute').click();
    await expect(moment(lab)).toHaveText(`minute ${now + 1} of 120`);
  }
}

test('who is on call starts at the first minute, and nothing tells how it ends', async ({ page }) => {
  const lab = await openCall(page);
  await expect(moment(lab)).toHaveText('minute 0 of 120');
  await expect(sentence(lab)).toHaveText('What came of it stands here once you have been at the end.');
  await expect(lab.getByText(/^The same as/)).toHaveCount(0);
  await expect(button(lab, 'Run 40 worlds')).toHaveCount(0);
  await expect(button(lab, 'Keep this run to compare')).toBeDisabled();
  await expect(lab.getByRole('slider', { name: 'Time' })).toHaveCount(0);
  await lab.getByText(/^Take it away/).click();
  await expect(button(lab, 'Result as CSV')).toBeDisabled();
  await expect(button(lab, 'Copy link')).toBeEnabled();
});

test('a decision changes nothing of what was seen before it, goes into the link, and time goes on', async ({
  page,
}) => {
  const lab = await openCall(page);
  await goTo(lab, 3);
  const seen = await lab.locator('.lab-outcome').innerText();
  await button(lab, 'Advance').click();
  await expect(lab.getByRole('status').filter({ hasText: 'Decided so far: advance at 3.' })).toBeVisible();
  await settled(lab);
  // Only the share of the users from here on is another.
  expect((await lab.locator('.lab-outcome').innerText()).replace('at 5 %', 'at 1 %')).toBe(seen);
  await button(lab, 'Play').click();
  await expect(moment(lab)).not.toHaveText('minute 3 of 120');
  await button(lab, 'Pause').click();
  await button(lab, 'Roll back').click();
  await expect(page).toHaveURL(/[?&]plan=3a\d+r(&|$)/);
});

test('the end is shown to who has been there, or gives up', async ({ page }) => {
  const lab = await openCall(page);
  await button(lab, 'Roll back').click();
  await settled(lab);
  await button(lab, 'Give up and look').click();
  await expect(sentence(lab)).toContainText('In this run you');
  await expect(lab.getByText(/^The same as/)).toBeVisible();
  await expect(button(lab, 'Run 40 worlds')).toBeEnabled();
  await expect(lab.getByRole('slider', { name: 'Time' })).toHaveAttribute('aria-valuetext', 'minute 120 of 120');
  await expect(button(lab, 'Advance')).toHaveCount(0);
  await expect(lab.getByText('You have seen how it ends.')).toBeVisible();
});

test('a finished game is replayed from its link, up to the same end', async ({ page, browser, baseURL }) => {
  const lab = await openCall(page);
  await goTo(lab, 2);
  await button(lab, 'Advance').click();
  await settled(lab);
  await goTo(lab, 4);
  await button(lab, 'Roll back').click();
  await settled(lab);
  await button(lab, 'Give up and look').click();
  await expect(sentence(lab)).not.toContainText('stands here');
  await expect(page).toHaveURL(/plan=2a4r/);
  const end = await sentence(lab).innerText();

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const replay = await openCall(await other.newPage(), '&plan=2a4r');
  await expect(moment(replay)).toHaveText('minute 0 of 120');
  await expect(sentence(replay)).toContainText('stands here');
  await expect(replay.getByText(/holds decisions: advance at 2, roll back at 4\./)).toBeVisible();
  await button(replay, 'To the end').click();
  await expect(sentence(replay)).toHaveText(end, { useInnerText: true });
  await other.close();
});

test('taking all back, and playing again, starts at the first minute', async ({ page }) => {
  const lab = await openCall(page);
  await goTo(lab, 2);
  await button(lab, 'Advance').click();
  await expect(page).toHaveURL(/plan=2a/);
  const takeBack = button(lab, 'Take all back');
  if (!(await takeBack.isVisible())) await lab.getByText('More controls').click();
  await takeBack.click();
  await expect(moment(lab)).toHaveText('minute 0 of 120');
  await expect(page).toHaveURL(/plan=(&|$)/);
  await settled(lab);
  await button(lab, 'Give up and look').click();
  await button(lab, 'Play again from the start').click();
  await expect(moment(lab)).toHaveText('minute 0 of 120');
  await expect(sentence(lab)).toContainText('stands here');
});

test('the game is played with the keyboard alone', async ({ page }) => {
  const lab = await openCall(page);
  await button(lab, 'Play').focus();
  await page.keyboard.press('Enter');
  await expect(moment(lab)).not.toHaveText('minute 0 of 120');
  await expect(button(lab, 'Pause')).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of ['Next minute', 'Next 10 minutes', 'Give up and look', 'Advance', 'Roll back']) {
    await page.keyboard.press('Tab');
    await expect(button(lab, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await settled(lab);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(button(lab, 'To the end')).toBeFocused();
  await expect(sentence(lab)).not.toContainText('stands here');
});

test('a button that can do nothing more says so, and the title keeps the rule to itself until the end', async ({
  page,
}) => {
  const lab = await openCall(page);
  for (let step = 1; step <= 5; step++) {
    await button(lab, 'Next 10 minutes').click();
    await expect(moment(lab)).toHaveText(`minute ${10 * step} of 120`);
    await expect(lab.locator('.figure-title')).not.toContainText('guardrail');
    await expect(lab.locator('.lab-outcome')).not.toContainText('the rule would act');
    await button(lab, 'Advance').click();
    await settled(lab);
  }
  await button(lab, 'Next 10 minutes').click();
  await expect(lab.locator('.figure-title')).toHaveText('After 60 minutes: the new version serves 100 % of the users');
  await expect(button(lab, 'Advance')).toHaveAttribute('aria-disabled', 'true');
  await button(lab, 'Roll back').press('Enter');
  await settled(lab);
  await button(lab, 'Next minute').click();
  for (const name of ['Advance', 'Roll back']) await expect(button(lab, name)).toHaveAttribute('aria-disabled', 'true');
  await button(lab, 'Give up and look').click();
  await expect(lab.locator('.lab-outcome')).toContainText('the rule would act');
});

test('another strategy ends the call', async ({ page }) => {
  const lab = await openCall(page);
  await lab.getByRole('combobox', { name: 'Strategy' }).selectOption({ label: 'canary' });
  await settled(lab);
  await expect(button(lab, 'Advance')).toHaveCount(0);
  await expect(sentence(lab)).not.toContainText('stands here');
});
