import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DIST, pages } from '../pages.ts';
import { at, expect, test } from '../test.ts';

/** The first page that asks for a drawing. */
const asking = pages.filter((page) => readFileSync(fileOf(page), 'utf8').includes('class="draw-plot"')).slice(0, 1);

function fileOf(page: string): string {
  return join(DIST, page.endsWith('/') ? `${page}index.html` : page);
}

/** The lab with its empty plot, other questions before it answered. */
async function openPlot(page: Page, path: string): Promise<Locator> {
  await page.goto(at(path));
  return emptyPlot(page);
}

async function emptyPlot(page: Page): Promise<Locator> {
  const place = page.locator('.simulation', { has: page.locator('.draw-plot') }).first();
  const id = await place.getAttribute('id');
  await place.scrollIntoViewIfNeeded();
  const lab = page.locator(`#${id} .lab`);
  await expect(lab).toHaveAttribute('data-awake', '');
  for (let asked = 0; asked < 5 && (await lab.locator('.draw-plot').count()) === 0; asked++) await answer(lab);
  return lab;
}

/** Answers what stands beside the drawing, if anything does. */
async function answer(lab: Locator): Promise<void> {
  const option = lab.locator('.predict').getByRole('radio').first();
  if ((await option.count()) > 0) await option.check();
  await lab.getByRole('button', { name: /^Commit/ }).click();
}

const points = (lab: Locator) => lab.locator('.predict').getByRole('slider');
const commit = (lab: Locator) => lab.getByRole('button', { name: /^Commit/ });
const verdict = (lab: Locator) => lab.getByRole('region', { name: 'Your prediction and the result' });

async function drawAcross(lab: Locator): Promise<void> {
  const { mouse } = lab.page();
  await lab.locator('.draw-plot').scrollIntoViewIfNeeded();
  const box = await lab.locator('.draw-plot').boundingBox();
  if (!box) throw new Error('The plot is not in sight.');
  await mouse.move(box.x + 1, box.y + box.height * 0.3);
  await mouse.down();
  await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 4 });
  await mouse.move(box.x + box.width - 1, box.y + box.height * 0.2, { steps: 4 });
  await mouse.up();
}

async function commitAll(lab: Locator): Promise<void> {
  await commit(lab).click();
  for (let asked = 0; asked < 5 && (await lab.locator('.predict').count()) > 0; asked++) {
    if ((await lab.locator('.draw-plot').count()) > 0) await drawAcross(lab);
    await answer(lab);
  }
}

for (const path of asking) {
  test(`${path}: a curve is drawn with the pointer, compared with the run, and remembered`, async ({ page }) => {
    const lab = await openPlot(page, path);
    await expect(commit(lab)).toBeDisabled();
    await expect(lab.locator('.lab-outcome')).toBeHidden();
    await drawAcross(lab);
    await commitAll(lab);
    await expect(lab.locator('.lab-outcome')).toBeVisible();
    await expect(verdict(lab)).toContainText(/on average your line lies .* It is furthest away at .*: you drew/);
    const words = await verdict(lab).innerText();
    await page.reload();
    // The lab is replaced when it wakes, which may be while it is scrolled to.
    await expect(() => lab.scrollIntoViewIfNeeded({ timeout: 5_000 })).toPass();
    await expect(verdict(lab)).toHaveText(words, { useInnerText: true });
  });

  test(`${path}: a curve is drawn with the keyboard alone, point by point`, async ({ page }) => {
    const lab = await openPlot(page, path);
    const count = await points(lab).count();
    await points(lab).first().focus();
    for (let place = 0; place < count; place++) {
      await expect(points(lab).nth(place)).toBeFocused();
      await expect(points(lab).nth(place)).toHaveAttribute('aria-valuetext', /not drawn$/);
      await expect(commit(lab)).toBeDisabled();
      await page.keyboard.press(place % 4 === 2 || place === 0 ? 'PageUp' : 'Space');
      await expect(points(lab).nth(place)).not.toHaveAttribute('aria-valuetext', /not drawn$/);
      await page.keyboard.press('Tab');
    }
    const [first, second, third] = await Promise.all([0, 1, 2].map((place) => points(lab).nth(place).inputValue()));
    expect(second).toBe(first);
    expect(Number(third)).toBeGreaterThan(Number(second));
    await expect(commit(lab)).toBeEnabled();
  });

  test(`${path}: a finger draws without moving the page`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const lab = await openPlot(page, path);
    const plot = lab.locator('.draw-plot');
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (!box) throw new Error('The plot is not in sight.');
    const before = await page.evaluate(() => scrollY);
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: share === undefined ? [] : [{ x: box.x + share * box.width, y: box.y + share * box.height }],
      });
    await touch('touchStart', 0.02);
    for (let step = 1; step <= 20; step++) await touch('touchMove', 0.02 + (0.96 * step) / 20);
    await touch('touchEnd');
    await expect(commit(lab)).toBeEnabled();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await context.close();
  });

  test(`${path}: a remembered drawing that no longer fits its plot is asked for again`, async ({ page }) => {
    const lab = await openPlot(page, path);
    await drawAcross(lab);
    await commitAll(lab);
    await expect(verdict(lab)).toBeVisible();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((key) => key.startsWith('flywheel/prediction/'))) {
        localStorage[key] = localStorage[key].replace(/"reply":\[[-\d][^\]]*\]/, '"reply":[0.7,0.6]');
      }
    });
    await page.reload();
    await expect(points(await emptyPlot(page)).first()).toHaveAttribute('aria-valuetext', /not drawn$/);
  });
}
