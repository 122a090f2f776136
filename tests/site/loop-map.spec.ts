import { at, expect, test } from './test.ts';

test('an event is placed by keyboard, answered with its way, and followed by the next', async ({ page }) => {
  await page.goto(at('/sessions/loop/'));
  const map = page.locator('#loop-map');
  await map.scrollIntoViewIfNeeded();
  const place = map.getByRole('button', { name: 'Place it' });
  await expect(async () => {
    await place.press('Enter');
    await expect(map.getByText('Choose a phase first.')).toBeVisible({ timeout: 500 });
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

test('the places of the loop map survive a reload, which takes the focus nowhere, and can be deleted', async ({
  page,
}) => {
  await page.goto(at('/sessions/loop/'));
  const map = page.locator('#loop-map');
  const card = map.locator('.event-card');
  await map.scrollIntoViewIfNeeded();
  const first = (await card.textContent()) ?? '';
  const place = async (phase: string) => {
    await map.getByRole('radio', { name: phase }).check();
    await map.getByRole('button', { name: 'Place it' }).click();
  };
  await expect(async () => {
    await map.getByRole('radio', { name: 'Data' }).check({ timeout: 500 });
    await map.getByRole('button', { name: 'Place it' }).click();
    await expect(map.getByRole('heading', { level: 4 })).toBeFocused({ timeout: 500 });
  }).toPass();

  await page.reload();
  await map.scrollIntoViewIfNeeded();
  await expect(map).toContainText(/Event 2 of 24\. Placed: \d in the best place/);
  await expect(card).not.toHaveText(first);
  await place('Model');
  await expect(map).toContainText('Event 2 of 24');
  await expect(map.getByRole('button', { name: 'Next event' })).toBeVisible();

  await map.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: 'Delete my work' }).click();
  await expect(card).toHaveText(first);
  await expect(card).toBeFocused();
  await expect(map).toContainText('Event 1 of 24.');
  expect(await page.evaluate(() => localStorage.getItem('flywheel/placing/loop-map'))).toBeNull();

  // All placed in an earlier visit: the last answer stands there, and the reader stays where the page begins.
  await place('Model');
  await page.evaluate(() => {
    const key = 'flywheel/placing/loop-map';
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    const all = document.querySelector('astro-island[props*="lockers"]')?.getAttribute('props') ?? '';
    const keys = [...all.matchAll(/"key":\[0,"([^"]+)"\],"text"/g)].map(([, event]) => event);
    kept.data.places = Object.fromEntries(keys.map((event) => [event, 'data']));
    localStorage.setItem(key, JSON.stringify(kept));
  });
  await page.reload();
  await map.scrollIntoViewIfNeeded();
  await expect(map).toContainText('Event 24 of 24');
  await expect(map.getByRole('heading', { level: 4 })).not.toBeFocused();
  await map.getByRole('button', { name: 'All again, in another order' }).click();
  await expect(map).toContainText('Event 1 of 24.');
  await expect(card).not.toHaveText(first);
});
