import { expect, type Page } from '@playwright/test';

/** Sees that the page names its language, title and subject, and that its headings and ids are in order. */
export async function checkStructure(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content.trim(),
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1])),
      mains: document.querySelectorAll('main').length,
      repeatedIds: ids.filter((id, i) => ids.indexOf(id) !== i),
      emptyLinks: [...document.querySelectorAll('a:not([href])')].map((link) => link.outerHTML),
      vagueLinks: [...document.querySelectorAll('a')]
        .filter((link) =>
          /^(here|click here|this|this page|more|read more|learn more|link)$/i.test(link.innerText.trim()),
        )
        .map((link) => link.outerHTML),
    };
  });
  expect.soft(found.lang).toBe('en-GB');
  expect.soft(found.title.trim()).not.toBe('');
  expect.soft(found.description ?? '').not.toBe('');
  expect.soft(found.mains, 'main elements').toBe(1);
  expect.soft(found.repeatedIds, 'ids that stand twice').toEqual([]);
  expect.soft(found.emptyLinks, 'links that lead nowhere').toEqual([]);
  expect.soft(found.vagueLinks, 'links whose text does not say where they lead').toEqual([]);
  const firsts = found.headings.filter((level) => level === 1);
  expect.soft(firsts, 'first-level headings').toHaveLength(1);
  const jumps = found.headings.filter((level, i) => level > (found.headings[i - 1] ?? 0) + 1);
  expect.soft(jumps, `levels that were jumped to in ${found.headings.join(' ')}`).toEqual([]);
}

/** Sees that the first press of Tab offers to skip to the text, and that it does. */
export async function checkSkipLink(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toBeInViewport();
  await expect(skip).toHaveAttribute('href', /#/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}
