import { at, expect, test } from './test.ts';

test('the availability hunt is played by keys, answers a miss with its clock, and survives a reload', async ({
  page,
}) => {
  await page.goto(at('/hunt/?game=2'));
  const game = page.locator('.hunt-game');
  await game.getByRole('button', { name: 'Start the clock' }).press('Enter');
  const seen = new Set<string>();
  for (let i = 0; i < 14; i++) {
    const card = game.getByRole('region', { name: 'Column', exact: true });
    await expect(card.getByRole('heading')).toBeFocused();
    seen.add((await card.getByRole('heading').textContent()) ?? '');
    await page.keyboard.press('1');
    const miss = game.getByRole('region', { name: 'Answer', exact: true });
    if (await miss.isVisible()) {
      await expect(miss.getByRole('heading')).toBeFocused();
      await expect(miss.getByRole('heading')).toContainText('A leak let in');
      await expect(miss).toContainText('Can be read');
      if (i === 5) {
        await page.reload();
        await expect(game).toContainText('Column 7 of 14');
        await game.getByRole('button', { name: 'Go on' }).press('Enter');
      } else await miss.getByRole('button').press('Enter');
    }
  }
  expect(seen.size).toBe(14);
  const end = game.getByRole('region', { name: 'All answers', exact: true });
  await expect(end.getByRole('heading')).toHaveText(/^\d+ leaks let in, 0 signals given away$/);
  await end.getByRole('button', { name: 'Another game' }).press('Enter');
  await expect(game).toContainText('Game 3. Column 1 of 14');
});

test('on a phone the buttons of the hunt are in the window, after a miss as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('/hunt/?game=2'));
  const game = page.locator('.hunt-game');
  await game.getByRole('button', { name: 'Start the clock' }).press('Enter');
  const column = game.getByRole('region', { name: 'Column', exact: true });
  const miss = game.getByRole('region', { name: 'Answer', exact: true });
  for (let misses = 0; misses < 3; ) {
    await expect(column.getByRole('button').last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('1');
    if (!(await miss.isVisible())) continue;
    misses += 1;
    await expect(miss.getByRole('button')).toBeInViewport({ ratio: 1 });
    await miss.getByRole('button').press('Enter');
  }
});
