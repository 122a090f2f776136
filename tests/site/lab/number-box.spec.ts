import type { Locator } from '@playwright/test';
import { at, expect, test } from '../test.ts';
import { openLab } from './lab.ts';

/** Every box is the same; these labs have whole numbers, shares and steps below one. */
const LABS = ['leakage', 'planning', 'release'];

test('a decimal comma is read, or the box says what became of it', async ({ page }) => {
  const lab = await openLab(page, '?labelDelayDays=14');
  const box = lab.getByRole('spinbutton', { name: /label delay/i });
  await type(box, '1,5');
  await expect(box).toHaveValue('2');
  await expect(word(box)).toHaveText('1,5 is between the steps: 2 is next to it.');
  await expect(page).toHaveURL(/labelDelayDays=2&/);
  await type(box, 'soon');
  await expect(box).toHaveValue('2');
  await expect(word(box)).toHaveText('“soon” is not a number that fits here: 2 stays.');
  await type(box, '99');
  await expect(word(box)).toHaveText('99 is too much: 42 is the most.');
  await type(box, ' 21 days ');
  await expect(box).toHaveValue('21');
  await expect(word(box)).toHaveText('');
});

test('the arrow keys step a number box', async ({ page }) => {
  const lab = await openLab(page, '?labelDelayDays=41');
  const box = lab.getByRole('spinbutton', { name: /label delay/i });
  await box.press('ArrowUp');
  await expect(box).toHaveValue('42');
  await box.press('ArrowUp');
  await expect(box).toHaveValue('42');
  await box.press('ArrowDown');
  await expect(box).toHaveValue('41');
  await expect(box).toHaveAttribute('aria-valuenow', '41');
});

for (const name of LABS) {
  test(`in ${name} the wheel scrolls the page over a focused number box, and no box drops a comma`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1100, height: 500 });
    await page.goto(at(`/labs/${name}/`));
    const lab = page.locator('.lab').first();
    await expect(lab).toHaveAttribute('data-awake', '');
    await lab.locator('details.lab-more > summary').click();
    const boxes = lab.locator('.lab-panel').getByRole('spinbutton');
    expect(await boxes.count()).toBeGreaterThan(1);
    for (const box of await boxes.all()) {
      if (await box.isDisabled()) continue;
      const before = await box.inputValue();
      await box.click();
      await box.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const place = await middle(box);
      const scrolled = await scrolledBy(lab);
      await page.mouse.move(place.x, place.y);
      await page.mouse.wheel(0, scrolled > 200 ? -120 : 120);
      await expect.poll(() => scrolledBy(lab)).not.toBe(scrolled);
      await expect(box).toHaveValue(before);
      await type(box, '0,3');
      const after = Number(await box.inputValue());
      const low = Number(await box.getAttribute('aria-valuemin'));
      const near = Math.abs(after - 0.3) < 0.3 || after === low;
      expect(near || (await word(box).innerText()) !== '', `${await box.getAttribute('id')}: 0,3 gave ${after}`).toBe(
        true,
      );
    }
  });
}

test('the places of a program read what was meant, or say what stays', async ({ page }) => {
  await page.goto(at('/exercises/mend-the-split/'));
  const program = page.getByRole('group', { name: /the program/i });
  await program.scrollIntoViewIfNeeded();
  const gap = program.getByRole('spinbutton').first();
  await expect(gap).toBeEnabled();
  await type(gap, '7,0 days');
  await expect(gap).toHaveValue('7');
  await type(gap, 'a week');
  await expect(gap).toHaveValue('7');
  await expect(word(gap)).toHaveText('“a week” is not a number that fits here: 7 stays.');
  const date = program.getByRole('textbox').first();
  const before = await date.inputValue();
  await type(date, '1 June');
  await expect(date).toHaveValue(before);
  await expect(word(date)).toHaveText(`“1 June” is not a date as year-month-day: ${before} stays.`);
  await type(date, before.replace(/-0?/g, '/'));
  await expect(date).toHaveValue(before);
  await expect(word(date)).toHaveText('');
});

async function type(box: Locator, text: string): Promise<void> {
  await box.fill('');
  await box.pressSequentially(text);
  await box.blur();
}

/** How far the page is scrolled, and the controls within it where they scroll by themselves. */
const scrolledBy = (lab: Locator): Promise<number> =>
  lab.locator('.lab-panel').evaluate((panel) => panel.scrollTop + scrollY);

const word = (box: Locator): Locator => box.locator('xpath=following-sibling::*[@role="status"]');

async function middle(box: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}
