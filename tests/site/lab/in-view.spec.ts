import type { Locator, Page } from '@playwright/test';
import { labs } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { firstControl, inView, LEAST, scrollTo } from './inView.ts';
import { awake, settled } from './lab.ts';

for (const name of labs) {
  test(`${name}: the picture is in view while a control is moved, wherever the page stands, and choices can be read whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at(`/labs/${name}/`));
    const lab = await awake(page);
    const control = firstControl(lab);
    for (const part of [0, 0.9]) {
      const tall = await lab.locator('.lab-outcome').evaluate((figure) => figure.getBoundingClientRect().height);
      await scrollTo(lab, part * tall);
      await unfold(lab);
      await move(page, lab, part < 0.5 ? 'ArrowRight' : 'ArrowLeft');
      expect(await inView(control), `phone, ${part} of the picture above the window`).toBeGreaterThanOrEqual(LEAST);
    }

    const more = lab.locator('.lab-more > summary');
    if ((await more.count()) > 0) await more.click();
    for (const select of await lab.locator('.lab-shelf select').all()) {
      const [own, wanted] = await select.evaluate(ownAndWantedWidth);
      expect(own, `phone, ${await select.getAttribute('id')}`).toBeGreaterThanOrEqual(wanted - 1);
    }

    await page.setViewportSize({ width: 1280, height: 800 });
    for (const part of [0, 1]) {
      const tall = await lab.locator('.lab-picture').evaluate((picture) => picture.getBoundingClientRect().height);
      await scrollTo(lab, part * Math.max(0, tall - 800));
      await control.scrollIntoViewIfNeeded();
      await move(page, lab, part === 0 ? 'ArrowRight' : 'ArrowLeft');
      expect(await inView(control), `desktop, ${part} of the picture read`).toBeGreaterThanOrEqual(LEAST);
    }
  });
}

async function unfold(lab: Locator): Promise<void> {
  const fold = lab.getByRole('button', { name: 'Controls', exact: true });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

async function move(page: Page, lab: Locator, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const control = firstControl(lab);
  await control.blur();
  await control.focus();
  await page.keyboard.press(key);
  await settled(lab);
}

/** How wide a select is, and how wide its longest choice would make it. */
function ownAndWantedWidth(select: Element): [own: number, wanted: number] {
  const free = select.cloneNode(true) as HTMLElement;
  free.style.cssText = 'position: fixed; width: max-content; max-width: none';
  document.body.append(free);
  const { width } = free.getBoundingClientRect();
  free.remove();
  return [select.getBoundingClientRect().width, width];
}

test('on a phone the controls leave what the lesson says free, and open once the picture is read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('/labs/leakage/'));
  // As it is met from above, before anything was scrolled.
  const lab = page.locator('.lab').first();
  await expect(lab).toHaveAttribute('data-awake', '', { timeout: 60_000 });
  const [sentence, panel] = [lab.locator('.preset-teaches'), lab.getByRole('region', { name: 'Controls' })];
  await expect(lab.getByRole('button', { name: 'Controls', exact: true })).toHaveAttribute('aria-expanded', 'false');
  const [said, shelf] = await Promise.all([sentence.boundingBox(), panel.boundingBox()]);
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(shelf?.y ?? 0);
  await scrollTo(lab, 0);
  await expect(lab.getByRole('radio').first()).toBeVisible();
});

test('on a phone the controls stay folded beside a time bar, and leave most of the window to the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('/labs/release/'));
  const lab = await awake(page);
  await scrollTo(lab, 100);
  const fold = lab.getByRole('button', { name: 'Controls', exact: true });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const [bar, panel] = await Promise.all([
    lab.locator('.player').boundingBox(),
    lab.getByRole('region', { name: 'Controls' }).boundingBox(),
  ]);
  expect((panel?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0)).toBeGreaterThan(370);
});

test('on a phone the controls can be folded away, and come back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('/labs/leakage/'));
  const lab = await awake(page);
  await scrollTo(lab, 0);
  const fold = lab.getByRole('button', { name: 'Controls', exact: true });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect(lab.getByRole('radio').first()).toBeHidden();
  await expect(lab.getByRole('button', { name: 'New seed' })).toBeVisible();
  await fold.click();
  await expect(lab.getByRole('radio').first()).toBeVisible();
});
