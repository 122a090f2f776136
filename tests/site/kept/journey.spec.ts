import { at, expect, test } from '../test.ts';

test('what a reader predicts, reads, writes and saves leaves the device nowhere, and stands on the page of progress', async ({
  page,
  baseURL,
}) => {
  const sent: string[] = [];
  const home = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    const { origin, protocol, search } = new URL(request.url());
    const own = origin === home || ['blob:', 'data:'].includes(protocol);
    // Settings of a lab stand in the address of its page alone, and nothing is ever posted.
    if (!own || request.method() !== 'GET' || request.postData() !== null || search !== '') {
      sent.push(`${request.method()} ${request.url()}`);
    }
  });
  page.on('websocket', (socket) => sent.push(`socket ${socket.url()}`));

  await page.goto(at('/sessions/splitting/'));
  const lab = page.locator('#lab-status .lab');
  await page.locator('#lab-status').scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await expect(lab.getByLabel(/^How sure are you/)).toHaveCount(0);
  // By keyboard: Space chooses, Tab leads on to the confidence, a digit picks it.
  await lab.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(lab.getByLabel(/^How sure are you that .* worlds\?/)).toBeFocused();
  await page.keyboard.press('8');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(lab.getByRole('region', { name: 'Your prediction and the result' })).toContainText('You were 80 % sure');
  await page.getByLabel('I have read this session').check();

  await page.goto(at('/exercises/leakage-audit/'));
  const answer = page.locator('main textarea').first();
  await answer.scrollIntoViewIfNeeded();
  await answer.fill('S2 leaks');

  await page.goto(at('/progress/'));
  await expect(page.getByText('You have read 1 of')).toContainText('predicted 1 of');
  await expect(page.getByText('you were 80 % sure of')).toContainText('Too few to tell.');
  await page
    .getByLabel(/^I have read it: /)
    .first()
    .check();
  await expect(page.getByText('You have read 2 of')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await saved;

  await page.goto(at('/drills/'));
  expect(sent).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).every((key) => key.startsWith('flywheel')))).toBe(true);
});
