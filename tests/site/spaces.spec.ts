import type { Page } from '@playwright/test';
import { at, expect, test } from './test.ts';

async function openSheet(page: Page, name: string): Promise<void> {
  await page.goto(at(`/exercises/${name}/`));
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Export as Markdown' })).toBeEnabled();
}

test('signals are laid into places by keyboard, taken up again, and a mistake is undone', async ({ page }) => {
  await openSheet(page, 'ten-signals');
  const field = page.getByRole('group', { name: 'What lies behind each signal' });
  const place = (name: string) => field.locator('dl > div').filter({ has: page.locator('dt', { hasText: name }) });
  await field.getByRole('button', { name: 'Data quality', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(field.getByRole('button', { name: 'Data quality', exact: true })).toBeFocused();
  await expect(place('Data quality')).toContainText('1. hours_to_cutoff');
  await page.keyboard.press('Enter');
  await expect(place('Data quality')).toContainText('2. PSI of weight');
  await field.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(place('Not placed yet')).toContainText('2. PSI of weight');
  await field.getByRole('button', { name: /^Take up.* 10\. Short routes/ }).press('Enter');
  await field.getByRole('button', { name: 'Concept drift', exact: true }).press('Enter');
  await expect(place('Concept drift')).toContainText('10. Short routes');
  await page.reload();
  await field.scrollIntoViewIfNeeded();
  await expect(place('Concept drift')).toContainText('10. Short routes');
  await expect(place('Not placed yet')).toContainText('(8)');
});

test('steps are put in order by keyboard, and the last move is undone', async ({ page }) => {
  await openSheet(page, 'from-alarm-to-model');
  const field = page.getByRole('group', { name: 'The ten steps' });
  const first = field.getByRole('listitem').first();
  await field.getByRole('button', { name: /^Up The loss on settled labels/ }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await expect(first).toContainText('The loss on settled labels');
  await expect(field.getByRole('button', { name: /^Up The loss on settled labels/ })).toBeFocused();
  await field.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(first).toContainText('Fit the candidate');
});

test('in a talk questions cost minutes, answers open others, and a question is taken back', async ({ page }) => {
  await openSheet(page, 'twelve-minutes');
  const field = page.getByRole('group', { name: 'The call' });
  const ask = (words: string) => field.getByRole('button', { name: words });
  await expect(ask('are the errors gone?')).toHaveCount(0);
  await ask('turn the flag back').press('Enter');
  await expect(field.getByText('11 of 12 minutes left.')).toBeVisible();
  await expect(field.getByRole('listitem').filter({ hasText: 'It took twelve seconds.' })).toBeFocused();
  for (const words of ['are the errors gone?', 'Let us wait', 'What was changed since Friday']) {
    await ask(words).press('Enter');
    // The focus moves to each answer, and a key that is pressed on its way would be lost.
    await expect(field.getByRole('listitem').filter({ hasText: words })).toBeFocused();
  }
  await expect(ask('Which requests fail').or(ask('how many requests fail'))).toBeDisabled();
  await ask('Take back the last question').press('Enter');
  await expect(field.getByText('4 of 12 minutes left.')).toBeVisible();
  await expect(ask('how many requests fail')).toBeEnabled();
});

test('a split is chosen for a situation, and the choice is undone', async ({ page }) => {
  await openSheet(page, 'six-splits');
  const row = page.getByRole('group', { name: '4. Gaps in an archive' });
  await row.getByRole('radio', { name: 'at random' }).press('Space');
  await row.getByRole('radio', { name: 'at random' }).press('ArrowRight');
  await expect(row.getByRole('radio', { name: 'by time, no gap' })).toBeChecked();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.press('Enter');
  await expect(row.getByRole('radio', { name: 'at random' })).toBeChecked();
  await undo.press('Enter');
  await expect(row.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a note counts its words, and a canvas keeps its boxes', async ({ page }) => {
  await openSheet(page, 'wrong-decimal');
  await page.getByLabel('The note').fill('Two euros, 390 times.');
  await expect(page.getByText('4 words; 120 to 160 are asked for.')).toBeVisible();
  await openSheet(page, 'one-page-plan');
  await page.getByLabel('9. What this plan cannot see').fill('A concept.');
  await page.reload();
  await page.getByRole('heading', { name: 'Your work' }).scrollIntoViewIfNeeded();
  await expect(page.getByLabel('9. What this plan cannot see')).toHaveValue('A concept.');
});

test('defects of a table are marked by keyboard, a mark is taken back, and the page says what was planted', async ({
  page,
}) => {
  await openSheet(page, 'planted-defects');
  const field = page.getByRole('group', { name: 'The table and your marks' });
  const hand = field.getByRole('group', { name: 'The mark in hand' });
  const add = hand.getByRole('button', { name: 'Add the mark' });
  await field.getByRole('textbox', { name: 'Row', exact: true }).fill('794');
  await page.keyboard.press('Enter');
  await expect(field.getByText('Rows 776 to 800 of 1243.')).toBeVisible();
  await field.getByRole('button', { name: '794', exact: true }).press('Enter');
  await field.getByRole('button', { name: '800', exact: true }).press('Enter');
  await expect(hand.getByLabel('To row')).toHaveValue('800');
  await hand.getByLabel('To row').fill('1048');
  await field.getByRole('button', { name: 'weight_kg', exact: true }).press('Enter');
  await add.press('Enter');
  await expect(hand.getByRole('status')).toHaveText('Say what is wrong.');
  await hand.getByLabel('What is wrong').selectOption('another unit');
  await add.press('Enter');
  const marks = field.getByRole('listitem').filter({ hasText: 'another unit, weight_kg, rows 794 to 1048' });
  await expect(marks).toHaveCount(1);
  await field.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(marks).toHaveCount(0);
  await hand.getByLabel('What is wrong').selectOption('a value that stands still');
  await hand.getByLabel('In which column').selectOption('price_eur');
  await hand.getByRole('button', { name: 'All rows' }).press('Enter');
  await add.press('Enter');
  await page.reload();
  await field.scrollIntoViewIfNeeded();
  await expect(field.getByText('1 of 5 set.')).toBeVisible();
  await hand.getByLabel('What is wrong').selectOption('names that were cut short');
  await hand.getByLabel('In which column').selectOption('region');
  await hand.getByRole('button', { name: 'All rows' }).press('Enter');
  await add.press('Enter');
  await expect(field.getByText('2 of 5 set.')).toBeVisible();
  const undo = field.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
  await field.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(field.getByText('0 of 5 found.')).toBeVisible();
  await expect(field.getByText('Half found, the rows are others: a value that stands still')).toBeVisible();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await undo.press('Enter');
  await expect(field.getByText('0 of 5 found.')).toBeVisible();
  await expect(field.getByText('2 of 5 set.')).toBeVisible();
  await field.getByRole('button', { name: 'Another table' }).press('Enter');
  await expect(field.getByText('Table 9', { exact: true })).toBeVisible();
  await expect(field.getByText('0 of 5 set.')).toBeVisible();
});

test('parts of a drawing are tagged by keyboard, one after the other, and a tag is undone', async ({ page }) => {
  await openSheet(page, 'drawing-with-faults');
  const field = page.getByRole('group', { name: 'The drawing' });
  const part = (name: string) => field.getByRole('button', { name });
  const tag = (place: string, words: string) =>
    field.getByRole('group', { name: `What is wrong at ${place}` }).getByRole('button', { name: words });
  await part('5. Prediction log').press('Enter');
  await tag('Prediction log', 'something is not kept').press('Enter');
  await expect(part('5. Prediction log')).toContainText('something is not kept');
  await expect(part('1. Booking page')).toHaveAttribute('aria-pressed', 'true');
  await tag('Booking page', 'nothing wrong').press('Enter');
  await field.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(part('1. Booking page')).not.toContainText('nothing wrong');
  await page.reload();
  await field.scrollIntoViewIfNeeded();
  await expect(part('5. Prediction log')).toContainText('something is not kept');
});

test('lines of a listing are marked by keyboard, and no more of them than there are faults', async ({ page }) => {
  await openSheet(page, 'retraining-job');
  const field = page.getByRole('group', { name: 'The job' });
  const mark = async (line: number, words: string) => {
    await field.getByRole('button', { name: `Line ${line}`, exact: true }).press('Enter');
    await field
      .getByRole('group', { name: `What is wrong with line ${line}` })
      .getByRole('button', { name: words })
      .press('Enter');
  };
  await mark(8, 'what is not known yet');
  await expect(field.getByRole('button', { name: 'Line 8', exact: true })).toBeFocused();
  await expect(field.getByText('1 of 6 marks set')).toBeVisible();
  for (const line of [9, 10, 11, 13, 14]) await mark(line, 'there is no way back');
  await field.getByRole('button', { name: 'Line 17', exact: true }).press('Enter');
  await expect(field.getByText('All 6 marks are set.')).toBeVisible();
  await mark(9, 'Take the mark away');
  await expect(field.getByText('5 of 6 marks set')).toBeVisible();
  await field.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(field.getByText('6 of 6 marks set')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signals, places, steps and questions stand there, and no button that does nothing', async ({ page }) => {
    for (const [name, words] of [
      ['ten-signals', ['10. Short routes are late', 'The labels are not all there yet.']],
      ['from-alarm-to-model', ['Rose Mensah approves the candidate']],
      ['twelve-minutes', ['Aiko, turn the flag back to the old model.']],
      ['drawing-with-faults', ['5. Prediction log', 'Goes to: Label job.']],
      ['retraining-job', ['model.fit(rows[features], rows.late)', 'there is no way back']],
      ['planted-defects', ['P100025', 'The whole table as CSV']],
      ['spam-filter', ['La abuela espera la visita', 'Tag: ____']],
    ] as const) {
      await page.goto(at(`/exercises/${name}/`));
      const space = page.locator('.work-space');
      for (const text of words) await expect(space.getByText(text).first()).toBeVisible();
      await expect(space.getByRole('button')).toHaveCount(0);
    }
    // A question that an answer opens is folded under it.
    await page.goto(at('/exercises/twelve-minutes/'));
    const later = page.locator('.work-space').getByText('What else did version 10 leave behind?').first();
    await expect(later).toBeAttached();
    await expect(later).toBeHidden();
  });
});
