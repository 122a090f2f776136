import { at, expect, test } from './test.ts';

test('an event is placed by keyboard, answered with its way, and followed by the next', async ({ page }) => {
  await page.goto(at('/sessions/loop/'));
  const map = page.locator('#loop-map');
  await map.scrollIntoViewIfNeeded();
  const place = map.getByRole('button', { name: 'Place it' });
  await expect(async () => {
    await place.press('Enter');
    await expect(map.getByRole('status')).toHaveText('Choose a phase first.', { timeout: 500 });
  }).toPass();

  const first = await map.locator('.event-card').textContent();
  await map.getByRole('radio', { name: 'Scope' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('radio', { name: 'Data' })).toBeChecked();
  await place.press('Enter');
  const answer = map.getByRole('heading', { level: 4 });
  await expect(answer).toBeFocused();
  await expect(answer).toHaveText(/^(The best place|The second place; better|Better): (from|stay in) /);
  await expect(map).toContainText('Second place: ');
  await expect(map).toContainText('One phase later. ');

  await map.getByRole('button', { name: 'Next event' }).press('Enter');
  await expect(map).toContainText('Event 2 of 24');
  await expect(map.locator('.event-card')).toBeFocused();
  await expect(map.locator('.event-card')).not.toHaveText(first ?? '');
});
