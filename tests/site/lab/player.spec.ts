import type { Locator, Page } from '@playwright/test';
import { at, expect, test } from '../test.ts';
import { awake } from './lab.ts';

async function openYear(page: Page): Promise<Locator> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    let runs = 0;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      document.documentElement.dataset.runs = String(++runs);
      return Reflect.apply(postMessage, this, given);
    } as Worker['postMessage'];
  });
  await page.goto(at('/labs/drift/'));
  return awake(page);
}

const runsOf = (page: Page) => page.locator('html').getAttribute('data-runs');
const time = (lab: Locator) => lab.getByRole('slider', { name: 'Time' });
const button = (lab: Locator, name: string) => lab.getByRole('button', { name, exact: true });
const picture = (lab: Locator) => lab.locator('.lab-outcome .panels').innerHTML();

test('a lab that unfolds in time shows the whole until somebody plays it', async ({ page }) => {
  const lab = await openYear(page);
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 363 of 363');
  const whole = await picture(lab);
  await button(lab, 'Play').click();
  await expect(time(lab)).not.toHaveAttribute('aria-valuetext', 'day 363 of 363');
  await button(lab, 'Pause').click();
  await expect(button(lab, 'Play')).toBeVisible();
  expect(await picture(lab)).not.toBe(whole);
  await button(lab, 'To the end').click();
  await expect.poll(() => picture(lab)).toBe(whole);
});

test('going through time is no new run', async ({ page }) => {
  const lab = await openYear(page);
  const runs = await runsOf(page);
  await time(lab).fill('100');
  await expect(lab.getByText('day 100 of 363').first()).toBeAttached();
  await button(lab, 'Back one day').click();
  await button(lab, 'Back one day').click();
  await button(lab, 'Next day').click();
  await expect(time(lab)).toHaveValue('99');
  expect(await runsOf(page)).toBe(runs);
});

test('the moment stays when a parameter changes', async ({ page }) => {
  const lab = await openYear(page);
  const runs = Number(await runsOf(page));
  await time(lab).fill('100');
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 100 of 363');
  await lab.getByRole('slider', { name: 'Size of the drift' }).press('ArrowLeft');
  await expect.poll(async () => Number(await runsOf(page))).toBeGreaterThan(runs);
  await expect(lab).toHaveAttribute('aria-busy', 'false');
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 100 of 363');
});

test('time is stepped, played and left with the keyboard alone', async ({ page }) => {
  const lab = await openYear(page);
  await time(lab).focus();
  await page.keyboard.press('Home');
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 0 of 363');
  await page.keyboard.press('ArrowRight');
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 1 of 363');
  await page.keyboard.press('Space');
  await expect(button(lab, 'Pause')).toBeVisible();
  await expect(time(lab)).not.toHaveAttribute('aria-valuetext', 'day 1 of 363');
  await page.keyboard.press('Space');
  await expect(button(lab, 'Play')).toBeVisible();
  for (const name of ['Play', 'Back one day', 'Next day', 'To the end']) {
    await page.keyboard.press('Tab');
    await expect(button(lab, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(lab.locator('.player :focus')).toHaveCount(0);
});

test('the player stops at the end, and begins again from the start', async ({ page }) => {
  const lab = await openYear(page);
  await time(lab).fill('361');
  await button(lab, 'Play').click();
  await expect(time(lab)).toHaveAttribute('aria-valuetext', 'day 363 of 363');
  await button(lab, 'Play').click();
  await expect.poll(async () => Number(await time(lab).inputValue())).toBeLessThan(300);
});

test('where the player stopped is said once it rests, and not while it plays', async ({ page }) => {
  const lab = await openYear(page);
  await time(lab).fill('0');
  await button(lab, 'Play').click();
  await expect.poll(async () => Number(await time(lab).inputValue())).toBeGreaterThan(3);
  const said = lab.locator('.player').getByRole('status');
  await expect(said).toBeEmpty();
  await button(lab, 'Pause').click();
  await expect(said).toHaveText(/^day \d+ of 363$/);
});

test('where motion is unwelcome, nothing moves by itself and playing goes in large steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = await openYear(page);
  await time(lab).fill('0');
  await button(lab, 'Play').click();
  await expect.poll(async () => Number(await time(lab).inputValue())).toBeGreaterThan(0);
  expect(Number(await time(lab).inputValue())).toBeGreaterThanOrEqual(18);
});

test('a lab in which nothing unfolds has no player', async ({ page }) => {
  await page.goto(at('/labs/leakage/'));
  const lab = await awake(page);
  await expect(time(lab)).toHaveCount(0);
});
