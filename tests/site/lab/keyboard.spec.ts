import type { Locator, Page } from '@playwright/test';
import { at, expect, test } from '../test.ts';
import { openLab, settled, shown } from './lab.ts';

test('a whole visit to the lab needs no pointer', async ({ page }) => {
  const lab = await openLab(page);
  const first = await shown(lab);

  await focusByTab(page, lab.getByRole('spinbutton', { name: 'Seed', exact: true }), () =>
    page.getByText('More controls').first(),
  );
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]seed=77(&|$)/);
  await settled(lab);
  await expect.poll(async () => (await shown(lab)).tables).not.toBe(first.tables);

  await press(page, lab.getByRole('button', { name: 'Keep this run to compare' }));
  await press(page, lab.getByRole('button', { name: 'New seed' }));
  await settled(lab);
  await expect(lab.getByRole('table', { name: /kept run and present run/i })).toBeVisible();
  await press(page, lab.getByRole('button', { name: 'Let the kept run go' }));

  await press(page, lab.getByRole('button', { name: 'Run 40 worlds' }));
  await expect(lab.getByRole('progressbar', { name: 'Worlds done' })).toBeVisible();
  await press(page, lab.getByRole('button', { name: 'Stop' }));
  await expect(lab.getByText(/Stopped after \d+ worlds\./)).toBeVisible();

  await press(page, lab.getByRole('button', { name: 'Reset' }));
  await expect.poll(async () => await shown(lab)).toEqual(first);
});

test('a prediction is committed and revised without a pointer', async ({ page }) => {
  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-autocorrelation .lab');
  await page.locator('#lab-autocorrelation').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  for (let asked = 0; asked < 5 && (await lab.locator('.predict').count()) > 0; asked++) {
    const field = lab.locator('.predict').locator('input').first();
    await focusByTab(page, field);
    await page.keyboard.press((await field.getAttribute('type')) === 'radio' ? 'Space' : 'ArrowRight');
    await press(page, lab.getByRole('button', { name: /^Commit/ }));
  }
  await expect(lab.locator('.lab-outcome')).toBeVisible();
  await press(page, lab.getByRole('button', { name: 'Ask me again' }));
  await expect(lab.locator('.lab-outcome')).toBeHidden();
});

/** Reaches a button by Tab, sees that the focus shows, and presses it. */
async function press(page: Page, button: Locator): Promise<void> {
  await focusByTab(page, button);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is there; what is folded away is opened on the way. */
async function focusByTab(page: Page, target: Locator, fold?: () => Locator): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await isFocused(target)) {
      const { outlineStyle, outlineWidth } = await target.evaluate((element) => getComputedStyle(element));
      expect(outlineStyle !== 'none' && outlineWidth !== '0px', 'the focus is visible').toBe(true);
      return;
    }
    if (fold && (await isFocused(fold()))) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error('The element was not reached with 250 presses of Tab.');
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
}
