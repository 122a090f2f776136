import { isEmbedded, pages } from '../pages.ts';
import { at, expect, readThrough, test } from '../test.ts';

for (const path of pages) {
  // The page is also quiet: `test` fails when it breaks its policy, logs an error or asks another host.
  test(`${path} says what it is, has its headings in order, lets the keyboard skip to its text and is quiet`, async ({
    page,
  }) => {
    await page.goto(at(path));
    await readThrough(page);
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
      };
    });
    expect.soft(found.lang).toBe('en-GB');
    expect.soft(found.title.trim()).not.toBe('');
    expect.soft(found.description ?? '').not.toBe('');
    expect.soft(found.mains, 'main elements').toBe(1);
    expect.soft(found.repeatedIds, 'ids that stand twice').toEqual([]);
    expect.soft(found.emptyLinks, 'links that lead nowhere').toEqual([]);
    const firsts = found.headings.filter((level) => level === 1);
    expect.soft(firsts, 'first-level headings').toHaveLength(1);
    const jumps = found.headings.filter((level, i) => level > (found.headings[i - 1] ?? 0) + 1);
    expect.soft(jumps, `levels that were jumped to in ${found.headings.join(' ')}`).toEqual([]);

    if (isEmbedded(path)) return;
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toBeInViewport();
    await expect(skip).toHaveAttribute('href', /#/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('no two pages have the same title', async ({ request }) => {
  const titles = await Promise.all(
    pages.map(async (path) => /<title>([^<]*)<\/title>/.exec(await (await request.get(at(path))).text())?.[1] ?? path),
  );
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('an address that does not exist answers with the page for it', async ({ page, complaints }) => {
  const response = await page.goto(at('/no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
