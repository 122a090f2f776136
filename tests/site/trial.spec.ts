import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { at, expect, test } from './test.ts';

/** A trial is the same in every exercise: the worlds of this one take the least time. */
const LIGHT = '/exercises/pages-that-are-read/';
/** The worlds of this one take long enough to be stopped. */
const LONG = '/exercises/cadence-table/';

async function openTrial(page: Page, path: string): Promise<Locator> {
  await page.goto(at(path));
  const trial = page.locator('[data-trial]').first();
  await trial.scrollIntoViewIfNeeded();
  await expect(trial.getByRole('button', { name: 'Run it against the hidden cases' })).toBeEnabled();
  return trial;
}

async function run(trial: Locator): Promise<void> {
  await trial.getByRole('button', { name: 'Run it against the hidden cases' }).click();
  await expect(trial.getByText(/^Your plan keeps/)).toBeVisible({ timeout: 60_000 });
}

/** Moves the first control of the plan to another value. */
async function change(trial: Locator): Promise<void> {
  const select = trial.getByRole('combobox').first();
  const radio = trial.getByRole('radio', { checked: false }).first();
  if ((await select.count()) > 0) await select.selectOption({ index: 1 });
  else if ((await radio.count()) > 0) await radio.check();
  else await trial.getByRole('slider').first().press('ArrowLeft');
}

test('a plan is judged by cases that nobody sees before', async ({ page }) => {
  const trial = await openTrial(page, LIGHT);
  await expect(trial.getByRole('table')).toHaveCount(0);
  await run(trial);
  const cells = trial.getByRole('cell').filter({ hasText: /met|not clear/ });
  expect(await cells.count()).toBeGreaterThan(0);
  await change(trial);
  await expect(trial.getByText('That was the plan before your last change.')).toBeVisible();
});

test('the plan is there again after a reload', async ({ page }) => {
  const trial = await openTrial(page, LIGHT);
  const before = await values(trial);
  await change(trial);
  const after = await values(trial);
  expect(after).not.toEqual(before);
  expect(await values(await openTrial(page, LIGHT))).toEqual(after);
});

test('what came of the last plan is there again after a reload', async ({ page }) => {
  const trial = await openTrial(page, LIGHT);
  await run(trial);
  const words = await trial.getByRole('table').innerText();
  const again = await openTrial(page, LIGHT);
  await expect(again.getByText(/^Your plan keeps/)).toBeVisible();
  expect(await again.getByRole('table').innerText()).toBe(words);
  await expect(again.getByText('That was the plan before your last change.')).toHaveCount(0);
  await change(again);
  await expect((await openTrial(page, LIGHT)).getByText('That was the plan before your last change.')).toBeVisible();
});

test('a trial can be stopped, and says so', async ({ page }) => {
  const trial = await openTrial(page, LONG);
  await trial.getByRole('button', { name: 'Run it against the hidden cases' }).click();
  await trial.getByRole('button', { name: 'Stop' }).click();
  await expect(trial.getByText(/^Stopped after \d+ of \d+ worlds\./)).toBeVisible();
  await expect(trial.getByRole('table')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it is said what would be run', async ({ page }) => {
    await page.goto(at(LIGHT));
    const trial = page.locator('[data-trial]').first();
    await expect(trial).toContainText(/is run in \d+ worlds against each of\s+\d+ cases that you do not see before/);
    await expect(trial.getByRole('button')).toHaveCount(0);
  });
});
test('the par of a trial opens once a plan was tried, with the plans that none beats and the reader’s own', async ({
  page,
}) => {
  const trial = await openTrial(page, LIGHT);
  await expect(trial.getByText(/^Par:/)).toHaveCount(0);
  await run(trial);
  await trial.getByText(/^Par: the best of \d+ plans keeps \d of 8 limits, yours \d$/).click();
  const front = trial.getByRole('table', { name: /^Plans that none beats/ });
  await expect(front.getByRole('rowheader', { name: 'Yours' })).toBeVisible();
  expect(await front.getByRole('row').count()).toBeGreaterThan(2);
  await expect(trial.getByRole('table', { name: /^The plan at par/ })).toBeVisible();
});

test('the tried plan goes into the export', async ({ page }) => {
  await run(await openTrial(page, LIGHT));
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as Markdown' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('## The plan that was tried');
  expect(text).toContain('Your plan keeps');
});
function values(trial: Locator): Promise<string[]> {
  return trial
    .locator('input:checked, input[type=range], select')
    .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement).value));
}
