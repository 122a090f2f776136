import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { at, expect, test } from './test.ts';

const AUDIT = '/exercises/leakage-audit/';
const MEND = '/exercises/mend-the-split/';

async function openSheet(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Export as Markdown' })).toBeEnabled();
}

async function openProgram(page: Page, query = ''): Promise<void> {
  await page.goto(at(MEND) + query);
  await page.getByRole('group', { name: 'The program, with places you can change' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('checkbox', { name: 'Drop the column late' })).toBeEnabled();
}

/** A sentence in the judgement on the edited program; a run may take long where the processor is scarce. */
async function expectFound(page: Page, text: string | RegExp): Promise<void> {
  const found = page.locator('.program-lab').getByRole('listitem').filter({ hasText: text });
  await expect(found).toBeVisible({ timeout: 60_000 });
}

const report = (page: Page) => page.getByLabel('The sentence for the report');

test('what is typed and rated is there again after a reload', async ({ page }) => {
  await openSheet(page, AUDIT);
  await report(page).fill('Nothing can be promised.');
  const second = page.getByRole('group', { name: '2. claim_status' });
  await second.getByLabel('Will it mislead?').selectOption('it will');
  const form = page.getByRole('group', { name: 'Your levels before the key' });
  const sound = form.getByRole('group', { name: 'Ranks by damage' }).getByRole('radio', { name: /^Sound/ });
  await sound.check();
  await page.reload();
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  await expect(report(page)).toHaveValue('Nothing can be promised.');
  await expect(second.getByLabel('Will it mislead?').locator('option:checked')).toHaveText('it will');
  await expect(sound).toBeChecked();
});

test('a keystroke draws no other place of the sheet again', async ({ page }) => {
  // Whoever draws a field compares what stands in it with what should.
  await page.addInitScript(() => {
    const looked = new Set<string>();
    Object.assign(window, { looked });
    for (const { prototype } of [HTMLTextAreaElement, HTMLSelectElement]) {
      const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value') as Required<PropertyDescriptor>;
      Object.defineProperty(prototype, 'value', {
        get() {
          looked.add(this.id);
          return get.call(this);
        },
        set(value) {
          set.call(this, value);
        },
      });
    }
  });
  await openSheet(page, AUDIT);
  await report(page).focus();
  const looked = () =>
    page.evaluate(() => {
      const ids = Reflect.get(window, 'looked') as Set<string>;
      const found = [...ids];
      ids.clear();
      return found;
    });
  await looked();
  await page.keyboard.type('Nothing');
  expect(await looked()).toEqual([await report(page).getAttribute('id')]);
});

test('the model answer opens after an attempt', async ({ page }) => {
  await openSheet(page, MEND);
  const answer = page.getByText('The model answer', { exact: true });
  await expect(answer).toBeHidden();
  await page.getByLabel('What you changed, in order').fill('Dropped late.');
  await expect(answer).toBeHidden();
  await page.getByLabel('The length of your gap').fill('14 days, as long as a label takes.');
  await expect(answer).toBeVisible();
  await answer.click();
  await expect(page.getByText('One program that passes, read from above:')).toBeVisible();
});

test('the model answer opens for those who worked on paper', async ({ page }) => {
  await openSheet(page, AUDIT);
  await page.getByRole('button', { name: 'I have worked on paper' }).click();
  await expect(page.getByText('The model answer', { exact: true })).toBeVisible();
});

test('the work is rated by its form before the key, by its substance with it, and the difference is told', async ({
  page,
}) => {
  await openSheet(page, AUDIT);
  const form = page.getByRole('group', { name: 'Your levels before the key' });
  const ranks = form.getByRole('group', { name: 'Ranks by damage' });
  const full = page.getByText('The criteria in full, to rate again');
  await expect(ranks).toContainText('A size for every step');
  await expect(page.getByText('Treats all steps alike')).toBeHidden();
  await ranks.getByRole('radio', { name: /^Strong/ }).check();
  await page.getByRole('button', { name: 'I have worked on paper' }).click();
  await expect(page.getByText('Treats all steps alike')).toBeHidden();
  await full.click();
  const substance = page.getByRole('group', { name: 'Your levels with the key' });
  await expect(substance.getByRole('group', { name: 'Ranks by damage' })).toContainText('Before the key: Strong.');
  await substance.getByRole('radio', { name: /^Not yet. Treats all steps alike/ }).check();
  await expect(page.getByText('With the key you rated 1 lower (“Ranks by damage”)')).toBeVisible();
  await expect(ranks.getByRole('radio', { name: /^Sound/ })).toBeDisabled();
  await page.reload();
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('The key has been opened, so these ratings stand.')).toBeVisible();
  await expect(ranks.getByRole('radio', { name: /^Strong/ })).toBeChecked();
});

test('ratings that were saved before there were two stand as those before the key', async ({ page }) => {
  await page.addInitScript(() => {
    const data = { answers: {}, ratings: { 2: 1 }, elsewhere: true };
    localStorage.setItem('flywheel/exercise/leakage-audit', JSON.stringify({ version: 1, data }));
  });
  await openSheet(page, AUDIT);
  const ranks = page.getByRole('group', { name: 'Ranks by damage' }).first();
  await expect(ranks.getByRole('radio', { name: /^Sound/ })).toBeChecked();
});

test('the work is exported as Markdown', async ({ page }) => {
  await openSheet(page, AUDIT);
  await page
    .getByRole('group', { name: '3. promise_hours' })
    .getByLabel('Why, and the fix')
    .fill('Fixed | at booking.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as Markdown' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('# X6 Leakage audit');
  expect(text).toContain('Fixed \\| at booking.');
});

test('the program goes into the export as it stands', async ({ page }) => {
  await openProgram(page);
  await page.getByRole('checkbox', { name: 'Drop the column late' }).check();
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as Markdown' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('\n    "late",\n');
});

test('starting again asks first, and can be called off', async ({ page }) => {
  await openSheet(page, MEND);
  const log = page.getByLabel('What you changed, in order');
  await log.fill('Dropped late.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.keyboard.press('Escape');
  await expect(log).toHaveValue('Dropped late.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete my work' }).click();
  await expect(log).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Start again' })).toBeFocused();
});

test('work that was damaged is kept and offered, and the sheet goes on', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('flywheel-damaged/exercise/leakage-audit/1'))
      localStorage.setItem('flywheel/exercise/leakage-audit', '{"version":1,"data":{"answ');
  });
  await openSheet(page, AUDIT);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was found' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"version":1,"data":{"answ');
  await report(page).fill('Going on.');
  await expect(report(page)).toHaveValue('Going on.');
});

test('a browser that keeps nothing says so, and the sheet goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openSheet(page, AUDIT);
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  await report(page).fill('Going on.');
  await expect(report(page)).toHaveValue('Going on.');
});

test('the edited program is carried out and judged', async ({ page }) => {
  await openProgram(page);
  await expectFound(page, 'The column late is among the features.');
  await page.getByRole('checkbox', { name: 'Drop the column late' }).check();
  await expectFound(page, 'The column late is dropped.');
  await page.getByLabel('What is added to the start of the test').selectOption('+ gap');
  await expectFound(page, /All \d+ rows had their labels when the test began\./);
});

test('the program as it was edited is there again in a new visit', async ({ page }) => {
  await openProgram(page);
  const late = page.getByRole('checkbox', { name: 'Drop the column late' });
  await late.check();
  await page.getByLabel('What is added to the start of the test').selectOption('+ gap');
  await openProgram(page);
  expect(new URL(page.url()).search).toBe('');
  await expect(late).toBeChecked();
  await expect(page.getByLabel('What is added to the start of the test').locator('option:checked')).toHaveText('+ gap');
});

test('a program that cannot run says where it stops', async ({ page }) => {
  await openProgram(page);
  await page.getByRole('checkbox', { name: 'Drop the column booked_at' }).uncheck();
  await expect(page.getByText('The program stops before it prints a score')).toBeVisible({ timeout: 60_000 });
  await expectFound(page, /TypeError: booked_at is a time stamp/);
});

test('the program is mended by keyboard alone', async ({ page }) => {
  await openProgram(page);
  for (const column of ['late', 'claim_status', 'parcel_id']) {
    await page.getByRole('checkbox', { name: `Drop the column ${column}` }).focus();
    await page.keyboard.press('Space');
  }
  const up = page.getByRole('button', { name: 'Up Step clean' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  // At the top one more press has no effect, and the focus stays where it was.
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.getByRole('button', { name: 'Down Step encode' }).focus();
  await page.keyboard.press('Enter');

  const date = page.getByLabel('Date at which training ends, as year-month-day');
  await date.focus();
  await page.keyboard.press('ArrowUp');
  await expect(date).toHaveValue('2024-07-01');
  const choose = async (label: string, keys: string[]) => {
    await page.getByLabel(label).focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  await choose('Comparison that picks the training rows', ['ArrowUp']);
  await choose('What is added to the start of the test', ['ArrowDown']);
  await choose('Rows that the route rates are learnt from', ['ArrowDown', 'ArrowDown']);
  await expect(page.getByText('Every check holds: this score is worth reporting')).toBeVisible({ timeout: 60_000 });
});

test('a date that is none goes back to the last one that was', async ({ page }) => {
  await openProgram(page);
  const date = page.getByLabel('Date at which the test begins, as year-month-day');
  for (const typed of ['2024-06-31', '', 'soon', '20240715', '1999-01-01']) {
    await date.fill(typed);
    await date.blur();
    await expect(date).toHaveValue(typed === '1999-01-01' ? '2024-03-01' : '2024-07-01');
  }
});

test('a shared link brings the program back', async ({ page }) => {
  await openProgram(page, '?dropLate=true&order=clean-split-encode&useGap=yes&gapDays=21');
  await expect(page.getByRole('checkbox', { name: 'Drop the column late' })).toBeChecked();
  await expect(page.getByLabel('Length of the gap in days')).toHaveValue('21');
  await expect(page.getByRole('button', { name: 'Up Step clean' })).toBeDisabled();
});

test('the printed sheet has the task and no answers', async ({ page }) => {
  await openSheet(page, AUDIT);
  await page.getByRole('button', { name: 'I have worked on paper' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Scenario' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rate yourself' })).toBeVisible();
  await expect(page.getByText('A size for every step')).toBeVisible();
  await expect(page.getByText('Treats all steps alike')).toBeHidden();
  await expect(page.getByText('The model answer', { exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers open as they are, and the outcome of the program stands in the page', async ({ page }) => {
    await page.goto(at(MEND));
    await expectFound(page, 'The column late is among the features.');
    await page.getByText('The model answer', { exact: true }).click();
    await expect(page.getByText('One program that passes, read from above:')).toBeVisible();
  });

  test('the form of an answer stands in the page, and the levels of its substance are folded', async ({ page }) => {
    await page.goto(at(MEND));
    await expect(page.getByText('The state of the eight checks')).toBeVisible();
    const level = page.getByText('At least one check fails, or the program stops.');
    await expect(level).toBeHidden();
    await page.getByText('The criteria in full, to rate again').click();
    await expect(level).toBeVisible();
  });
});

test('the instructor’s key holds every answer and all criteria', async ({ page }) => {
  await page.goto(at(`${AUDIT}key/`));
  for (const name of ['Running it', 'Model answer', 'A weak answer', 'A strong answer', 'Criteria'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  const ranks = page.getByRole('row', { name: /Ranks by damage/ });
  await expect(ranks).toContainText('A size for every step');
  await expect(ranks).toContainText('Treats all steps alike');
});
