import { labs } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { firstControl, inView, LEAST, scrollTo } from './inView.ts';
import { awake, settled } from './lab.ts';

for (const name of labs) {
  test(`${name}: on a phone the picture is in view while a control is moved, wherever the page stands`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at(`/labs/${name}/`));
    const lab = await awake(page);
    const control = firstControl(lab);
    for (const part of [-0.2, 0, 0.5, 0.9]) {
      const tall = await lab.locator('.lab-outcome').evaluate((figure) => figure.getBoundingClientRect().height);
      await scrollTo(lab, part * tall);
      await control.blur();
      await control.focus();
      await page.keyboard.press(part < 0.5 ? 'ArrowRight' : 'ArrowLeft');
      await settled(lab);
      expect(await inView(control), `${part} of the picture above the window`).toBeGreaterThanOrEqual(LEAST);
    }
  });

  test(`${name}: on a desktop the controls stay in the window while a tall picture is read`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at(`/labs/${name}/`));
    const lab = await awake(page);
    const control = firstControl(lab);
    for (const part of [0, 0.5, 1]) {
      const tall = await lab.locator('.lab-picture').evaluate((picture) => picture.getBoundingClientRect().height);
      await scrollTo(lab, part * Math.max(0, tall - 800));
      await control.scrollIntoViewIfNeeded();
      await control.focus();
      await page.keyboard.press(part === 0.5 ? 'ArrowLeft' : 'ArrowRight');
      await settled(lab);
      expect(await inView(control), `${part} of the picture read`).toBeGreaterThanOrEqual(LEAST);
    }
  });
}

test('on a phone the controls can be folded away, and come back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('/labs/leakage/'));
  const lab = await awake(page);
  const fold = lab.getByRole('button', { name: 'Controls', exact: true });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect(lab.getByRole('radio').first()).toBeHidden();
  await expect(lab.getByRole('button', { name: 'New seed' })).toBeVisible();
  await fold.click();
  await expect(lab.getByRole('radio').first()).toBeVisible();
});
