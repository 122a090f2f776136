import type { FrameLocator, Page } from '@playwright/test';
import { labs } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { firstControl, inView, LEAST, scrollTo } from './inView.ts';
import { awake, settled } from './lab.ts';

const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

for (const name of labs) {
  test(`${name}: in a frame on somebody’s page, picture and controls are seen together`, async ({ page }) => {
    const offered = await offeredFrame(page, name);
    for (const size of windows) {
      await page.setViewportSize(size);
      const frame = await shownIn(page, offered);
      const lab = await awake(frame);
      const control = firstControl(lab);
      for (const part of size.width < 600 ? [0, 0.9] : [0]) {
        await scrollTo(lab, part * (await lab.locator('.lab-outcome').evaluate((figure) => figure.clientHeight)));
        const fold = lab.getByRole('button', { name: 'Controls', exact: true });
        if ((await fold.isVisible()) && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
        await control.blur();
        await control.scrollIntoViewIfNeeded();
        const stood = await page.evaluate(() => scrollY);
        await control.focus();
        await control.press(part === 0 ? 'ArrowRight' : 'ArrowLeft');
        await settled(lab);
        const where = `${size.width} x ${size.height}, ${part} of the picture read`;
        expect(await outside(page), `pixels of the frame outside the window, ${where}`).toBe(0);
        expect(await page.evaluate(() => scrollY), `where somebody’s page stands, ${where}`).toBe(stood);
        expect(await inView(control), where).toBeGreaterThanOrEqual(LEAST);
      }
    }
  });
}

/** The code that a lab offers for other pages. */
async function offeredFrame(page: Page, name: string): Promise<string> {
  await page.goto(at(`/labs/${name}/`));
  const lab = await awake(page);
  await lab.getByText(/^Take it away/).click();
  await lab.getByText(/^For a class/).click();
  return lab.getByLabel('The lab as a frame, for a page of yours').inputValue();
}

/** The frame on a page that is nothing but what a teacher's page may be: a heading, text, the code, text. */
async function shownIn(page: Page, offered: string): Promise<FrameLocator> {
  const text = '<p>Read this before you try it. It takes a few lines, as such texts do.</p>'.repeat(4);
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
    <h1>Somebody’s page</h1>${text}${offered}${text}`;
  await page.route('**/somebodys-page/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(at('/somebodys-page/'));
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return page.frameLocator('iframe');
}

/** The pixels of the frame's height that are outside the window. */
const outside = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    return Math.max(0, -top) + Math.max(0, bottom - innerHeight);
  });
