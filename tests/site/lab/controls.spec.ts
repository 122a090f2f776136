import { at, expect, test } from '../test.ts';
import { awake, openLab, settled, shown } from './lab.ts';

test('the lab is used with the keyboard alone, and tells what changed', async ({ page }) => {
  const lab = await openLab(page);
  const before = await shown(lab);
  const split = lab.getByRole('radio', { name: 'random', exact: false }).first();
  await focusByTab(page, split);
  await page.keyboard.press('ArrowDown');
  await expect(lab.getByRole('radio', { checked: true }).first()).not.toHaveAttribute('value', 'random');
  await settled(lab);
  await expect.poll(async () => (await shown(lab)).sentence).not.toBe(before.sentence);
  await expect(lab.getByRole('status').filter({ hasText: (await shown(lab)).sentence })).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]split=temporal(&|$)/);
});

test('a typed number counts once it is allowed, and settles on an allowed one when it is left', async ({ page }) => {
  const lab = await openLab(page);
  const typed = lab.getByRole('spinbutton', { name: /label delay/i });
  await typed.fill('21');
  await expect(page).toHaveURL(/labelDelayDays=21/);
  await typed.fill('999');
  await typed.blur();
  await expect(typed).toHaveValue('42');
  await expect(page).toHaveURL(/labelDelayDays=42/);
  await typed.fill('');
  await typed.blur();
  await expect(typed).toHaveValue('42');
});

test('a control without effect says why', async ({ page }) => {
  const lab = await openLab(page, '?autocorrelation=false');
  await expect(lab.getByText('Acts only with shared days.').first()).toBeAttached();
});

test('a lesson is one click and one link', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByText(/^Lesson 2 of/).click();
  const lesson = lab.getByRole('link', { name: 'Status column', exact: true });
  const href = (await lesson.getAttribute('href')) ?? '';
  expect(href).toContain('status=true');
  await lesson.click();
  await settled(lab);
  await expect(lesson).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/status=true/);
  const clicked = await shown(lab);
  await page.goto(href);
  const linked = await openLab(page, new URL(page.url()).search);
  expect(await shown(linked)).toEqual(clicked);
});

test('the open lesson is told, and the next one is a click away', async ({ page }) => {
  const lab = await openLab(page);
  await expect(lab.getByText('Lesson 2 of 16: Shared days')).toBeVisible();
  await lab.getByRole('link', { name: 'Next lesson: A shock without memory' }).click();
  await expect(lab.getByText('Lesson 3 of 16: A shock without memory')).toBeVisible();
  await expect(page).toHaveURL(/phi=0(&|$)/);
});

test('reset brings the first picture back, and a new seed another world', async ({ page }) => {
  const lab = await openLab(page);
  const first = await shown(lab);
  await lab.getByRole('button', { name: 'New seed' }).click();
  await settled(lab);
  await expect.poll(async () => (await shown(lab)).tables).not.toBe(first.tables);
  await lab.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(async () => await shown(lab)).toEqual(first);
});

test('the picture made at build time is the one that the browser computes', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const built = await still.newPage();
  await built.goto('./labs/leakage/');
  const text = await shown(built.locator('.lab').first());
  await still.close();
  expect(await shown(await openLab(page))).toEqual(text);
});

async function focusByTab(page: import('@playwright/test').Page, target: import('@playwright/test').Locator) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
    if (name !== '' && name === (await target.getAttribute('name'))) return;
  }
  throw new Error('The control was not reached with 80 presses of Tab.');
}

test('what a link sets does not stay folded away; another seed opens nothing', async ({ page }) => {
  await page.goto(at('/sessions/governance/'));
  const link = page.locator('.experiment').first().getByRole('link', { name: 'Open the lab in this setting' });
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  const lab = await awake(page);
  await expect(lab.getByRole('checkbox', { name: 'Champion gate' })).toBeVisible();
  await expect(lab.getByRole('checkbox', { name: 'Champion gate' })).toBeChecked();

  await page.goto(at('/labs/drift/?seed=8'));
  await expect((await awake(page)).getByRole('checkbox', { name: 'Champion gate' })).toBeHidden();
});
