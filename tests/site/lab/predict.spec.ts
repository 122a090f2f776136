import { at, expect, test } from '../test.ts';
import { awake, settled } from './lab.ts';

test('a prediction is committed before the result is shown, compared with it, and remembered', async ({ page }) => {
  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-autocorrelation .lab');
  await page.locator('#lab-autocorrelation').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await expect(lab.locator('.lab-outcome')).toBeHidden();
  for (let asked = 0; asked < 5 && (await lab.locator('.predict').count()) > 0; asked++) {
    const option = lab.locator('.predict').getByRole('radio').first();
    if ((await option.count()) > 0) await option.check();
    await lab.getByRole('button', { name: /^Commit/ }).click();
  }
  await expect(lab.locator('.lab-outcome')).toBeVisible();
  const verdict = lab.getByRole('region', { name: 'Your prediction and the result' });
  await expect(verdict).toContainText(/You said|You chose|worlds/);
  const words = await verdict.innerText();

  await page.reload();
  await page.locator('#lab-autocorrelation').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await expect(verdict).toHaveText(words, { useInnerText: true });

  await verdict.getByRole('button', { name: 'Ask me again' }).click();
  await expect(lab.locator('.lab-outcome')).toBeHidden();
  await lab.getByRole('button', { name: 'Skip' }).click();
  await expect(lab.locator('.lab-outcome')).toBeVisible();
  await expect(verdict).toHaveCount(0);
});

test('a first answer says that a second question follows, and stands after a reload', async ({ page }) => {
  await page.goto(at('/sessions/governance/'));
  const lab = page.locator('#lab-drift .lab');
  const wake = async () => {
    await page.locator('#lab-drift').scrollIntoViewIfNeeded();
    await expect(lab).toHaveAttribute('data-awake', '');
  };
  await wake();
  await lab.getByRole('button', { name: 'Commit, and on to question 2' }).click();
  const second = lab.getByText('Before you look: question 2 of 2');
  await expect(second).toBeVisible();
  await expect(lab.locator('.lab-outcome')).toBeHidden();

  await page.reload();
  await wake();
  await expect(second).toBeVisible();
  await lab.getByRole('button', { name: 'Commit and show' }).click();
  await expect(lab.getByText(/^You said/)).toHaveCount(2);
  // A count of models in one run has no decimals.
  await expect(lab.getByText(/^You said/).first()).toHaveText(/^You said 10\. In this run it is \d+: /);
});

test('by keyboard, a commit leads to the next question and then to the result, and asking again to the question', async ({
  page,
}) => {
  await page.goto(at('/sessions/release/'));
  const lab = page.locator('#lab-quarter .lab');
  await page.locator('#lab-quarter').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  const ask = lab.locator('.predict-ask');
  const first = await ask.innerText();
  const press = async (name: string) => {
    await lab.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Commit, and on to question 2');
  await expect(ask).not.toHaveText(first);
  await expect(ask).toBeFocused();
  await press('Commit and show');
  await expect(lab.locator('.lab-outcome .figure-title')).toBeFocused();
  await press('Ask me again');
  await expect(ask).toHaveText(first);
  await expect(ask).toBeFocused();
  await press('Skip');
  await expect(lab.locator('.lab-outcome .figure-title')).toBeFocused();
});

test('what was said is kept by page and question, with the measures asked', async ({ page }) => {
  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-status .lab');
  await page.locator('#lab-status').scrollIntoViewIfNeeded();
  await lab.getByRole('radio').first().check();
  await lab.getByRole('button', { name: /^Commit/ }).click();
  await expect(lab.locator('.lab-outcome')).toBeVisible();
  const kept = await page.evaluate(() => ({ ...localStorage }));
  expect(Object.keys(kept)).toEqual(['flywheel/prediction/sessions/splitting/status-by-time']);
  expect(JSON.parse(Object.values(kept)[0] as string)).toMatchObject({
    version: 3,
    data: { asked: { simulation: 'leakage', kind: 'change' }, reply: 'vanishes', sure: null },
  });
});

test('what was said to the first version of the site still stands', async ({ page }) => {
  await page.addInitScript(() => {
    const saved = (replies: unknown[]) => JSON.stringify({ version: 1, data: { replies, skipped: false } });
    if (localStorage.length > 0) return;
    localStorage.setItem('flywheel/prediction/leakage.status', saved(['stays']));
    localStorage.setItem('flywheel/prediction/drift.drift', saved(['no drawing']));
  });
  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-status .lab');
  await page.locator('#lab-status').scrollIntoViewIfNeeded();
  await expect(lab.getByRole('region', { name: 'Your prediction and the result' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    'flywheel-damaged/prediction/drift.drift/1',
    'flywheel/prediction/sessions/splitting/status-by-time',
  ]);
});

test('without a question the result stands at once', async ({ page }) => {
  await page.goto(at('/labs/leakage/'));
  await expect((await awake(page)).locator('.lab-outcome')).toBeVisible();
});

test('an order is made by keyboard, and every move is told and keeps the focus', async ({ page }) => {
  await page.goto(at('/sessions/release/'));
  const island = page.locator('.lab-island').filter({ has: page.getByText('The largest first.') });
  await island.scrollIntoViewIfNeeded();
  await expect(island.locator('.lab')).toHaveAttribute('data-awake', '');
  const items = island.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Up / }) });
  const nameOf = (place: number) => items.nth(place).locator('span').first().innerText();
  const [first, second] = [await nameOf(0), await nameOf(1)];
  await island.getByRole('button', { name: `Up ${second}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  expect([await nameOf(0), await nameOf(1)]).toEqual([second, first]);
  await expect(island.getByText(`${second} is now number 1 of ${await items.count()}.`)).toBeAttached();
  const up = island.getByRole('button', { name: `Up ${second}`, exact: true });
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  expect([await nameOf(0), await nameOf(1)]).toEqual([second, first]);
});

test('a verdict holds for the setting that was asked about, wherever the lab stands by then', async ({ page }) => {
  await page.goto(at('/sessions/release/'));
  const lab = page.locator('#lab-quarter .lab');
  await page.locator('#lab-quarter').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  for (let asked = 0; asked < 2; asked++) await lab.getByRole('button', { name: /^Commit/ }).click();
  const verdict = lab.getByRole('region', { name: 'Your prediction and the result' });
  const judged = verdict.getByText(/You said/);
  const words = await judged.innerText();
  const guess = lab.locator('.lab-outcome').getByText(/^you \d/);
  await expect(guess).toHaveCount(1);

  const title = await lab.locator('.figure-title').innerText();
  await lab.getByRole('combobox', { name: 'Strategy' }).selectOption({ label: 'big-bang' });
  await settled(lab);
  await expect(lab.locator('.figure-title')).not.toHaveText(title);
  await expect(verdict.getByText(/setting you were asked about \(Strategy: canary\)/)).toBeVisible();
  await expect(judged).toHaveText(words, { useInnerText: true });
  await expect(guess).toHaveCount(0);

  await expect(page).toHaveURL(/quarter\.strategy=bigBang/);
  await page.reload();
  await page.locator('#lab-quarter').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await expect(judged).toHaveText(words, { useInnerText: true });
  await expect(verdict.getByText(/Strategy: canary/)).toBeVisible();

  await lab.getByRole('combobox', { name: 'Strategy' }).selectOption({ label: 'canary' });
  await settled(lab);
  await expect(verdict.getByText(/elsewhere/)).toHaveCount(0);
});
