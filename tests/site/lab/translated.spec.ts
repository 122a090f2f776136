import type { Browser, Locator, Page } from '@playwright/test';
import { labs } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { firstControl } from './inView.ts';
import { awake, settled } from './lab.ts';

for (const name of labs) {
  test(`${name}, translated, says after every step what it says untranslated`, async ({ page, browser, baseURL }) => {
    const path = `/labs/${name}/`;
    const [plain, lab] = [await opened(await anotherPage(browser, baseURL), path), await opened(page, path)];
    await lab.evaluate(keepTranslating);
    for (const [said, step] of Object.entries(STEPS)) {
      await Promise.all([plain, lab].map((each) => step(each).then(() => settled(each))));
      await expectAlike(lab, plain, said);
    }
    await expectRestedAlike(lab, plain);
    await plain.page().context().close();
  });
}

test('40 worlds, translated, are told as they are untranslated', async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000);
  // How worlds are told is the same in every lab: those of this one take the least time.
  const path = '/labs/alert-budget/';
  const [plain, lab] = [await opened(await anotherPage(browser, baseURL), path), await opened(page, path)];
  await lab.evaluate(keepTranslating);
  for (const run of ['the first 40 worlds', '40 worlds after them']) {
    for (const each of [plain, lab]) {
      await each.getByRole('button', { name: 'Run 40 worlds' }).click();
      await expect(each.locator('.worlds-status')).toHaveText('40 worlds done.', { timeout: 120_000 });
    }
    await expectAlike(lab, plain, run);
    for (const each of [plain, lab]) {
      await each.getByRole('button', { name: 'New seed' }).click();
      await settled(each);
    }
    await expectAlike(lab, plain, `a new seed after ${run}`);
  }
  await plain.page().context().close();
});

for (const session of ['splitting', 'release', 'monitoring']) {
  test(`a prediction in ${session}, translated, is asked and compared as it is untranslated`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const path = `/sessions/${session}/`;
    const [plain, lab] = [await opened(await anotherPage(browser, baseURL), path), await opened(page, path)];
    await lab.evaluate(keepTranslating);
    for (let asked = 1; (await plain.locator('.predict').count()) > 0; asked++) {
      for (const each of [plain, lab]) await reply(each);
      await expectAlike(lab, plain, `question ${asked} answered`);
    }
    const verdict = lab.getByRole('region', { name: 'Your prediction and the result' });
    await expect(verdict).toContainText(/You said|You chose|You drew|worlds/);
    for (const each of [plain, lab]) {
      await each.getByRole('button', { name: 'New seed' }).click();
      await settled(each);
    }
    await expectAlike(lab, plain, 'the verdict on another run');
    for (const each of [plain, lab]) await each.getByRole('button', { name: 'Ask me again' }).click();
    await expectAlike(lab, plain, 'asked again');
    await plain.page().context().close();
  });
}

/** What a reader does in a lab, in this order. */
const STEPS: Record<string, (lab: Locator) => Promise<unknown>> = {
  'a control moved': (lab) => firstControl(lab).press('ArrowRight'),
  'a new seed with open tables': async (lab) => {
    await lab.getByText(/^The same as/).click();
    await lab.getByRole('button', { name: 'New seed' }).click();
  },
  'a control moved beside a kept run': async (lab) => {
    await lab.getByRole('button', { name: /^Keep/ }).click();
    await firstControl(lab).press('ArrowRight');
  },
  'the kept run let go, and the next lesson': async (lab) => {
    await lab.getByRole('button', { name: /^Let/ }).click();
    await lab.locator('.preset-teaches a').click();
  },
};

/** A page of a browser that remembers nothing of the other one. */
async function anotherPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
}

/** The first lab of the page, awake; new seeds come in the same order in every page. */
async function opened(page: Page, path: string): Promise<Locator> {
  await page.addInitScript(() => {
    let next = 1;
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(next++);
      return array;
    };
  });
  await page.goto(at(path));
  return awake(page);
}

async function reply(lab: Locator): Promise<void> {
  const form = lab.locator('.predict');
  if ((await form.getByRole('radio').count()) > 0) await form.getByRole('radio').first().check();
  for (const slider of await form.getByRole('slider').all()) await slider.press('ArrowUp');
  await form.getByRole('button', { name: /^Commit/ }).click();
}

/** All that a lab says, part by part, but for what is read out to screen readers once it has come to rest. */
const words = (lab: Locator): Promise<string[]> => said(lab, ':not([role=status]) > ');
/** What it says to screen readers alone. */
const announced = (lab: Locator): Promise<string[]> => said(lab, '[role=status] ');

function said(lab: Locator, within: string): Promise<string[]> {
  return lab.evaluate(
    (element, selector) =>
      [...element.querySelectorAll(selector)]
        .filter((part) => [...part.childNodes].some((node) => node.nodeName === 'FONT' || node instanceof Text))
        .map((part) => `${part.nodeName} ${part.textContent}`),
    `${within}:not(font)`,
  );
}

async function expectAlike(lab: Locator, plain: Locator, after: string): Promise<void> {
  // Either may be the later one.
  await expect(async () => {
    const expected = await words(plain);
    expect(await words(lab), `the translated lab after: ${after}`).toEqual(expected);
  }).toPass({ timeout: 15_000, intervals: [40] });
  expect(await lab.locator('font').count(), 'pieces of text that are translated').toBeGreaterThan(20);
}

/** What is read out at a rest comes later than what is shown. */
async function expectRestedAlike(lab: Locator, plain: Locator): Promise<void> {
  await plain.page().waitForTimeout(800);
  const expected = await announced(plain);
  expect(expected.length, 'texts that are read out').toBeGreaterThan(0);
  await expect.poll(() => announced(lab), 'what the translated lab reads out').toEqual(expected);
}

/** Does as the translators of browsers do: a moment after a piece of text has come, an element stands in its place. */
function keepTranslating(root: HTMLElement | SVGElement): void {
  const translate = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, textarea, option')) continue;
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = text.data;
      text.replaceWith(outer);
    }
  };
  translate();
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(translate, 30);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}
