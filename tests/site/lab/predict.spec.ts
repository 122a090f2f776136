import { at, expect, test } from '../test.ts';
import { awake } from './lab.ts';

test('a prediction is committed before the result is shown, compared with it, and remembered', async ({ page }) => {
  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-autocorrelation .lab');
  await page.locator('#lab-autocorrelation').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await expect(lab.locator('.lab-outcome')).toBeHidden();
  for (let asked = 0; asked < 5 && (await lab.locator('.predict').count()) > 0; asked++) {
    const option = lab.locator('.predict').getByRole('radio').first();
    if ((await option.count()) > 0) await option.check();
    await lab.getByRole('button', { name: 'Commit and show' }).click();
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

test('without a question the result stands at once', async ({ page }) => {
  await page.goto(at('/labs/leakage/'));
  await expect((await awake(page)).locator('.lab-outcome')).toBeVisible();
});
