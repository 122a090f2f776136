import { expect, test } from '@playwright/test';
import { LinkChecker, type LinkResult } from 'linkinator';
import { isEmbedded, pages } from '../pages.ts';

test.setTimeout(120_000);

test('every link and fragment of the site leads somewhere', async ({ baseURL }) => {
  const links = await follow(baseURL ?? '', pages);
  expect(links.length).toBeGreaterThan(pages.length);
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${url} (${status}), linked from ${parent ?? 'some page'}`)).toEqual(
    [],
  );
});

test('every page can be reached from the first', async ({ baseURL }) => {
  const links = await follow(baseURL ?? '', ['/']);
  const reached = new Set(links.map(({ url }) => new URL(url).pathname));
  const wanted = pages.filter((path) => path !== '/404.html' && !isEmbedded(path));
  expect(wanted.filter((path) => !reached.has(new URL(`.${path}`, baseURL).pathname))).toEqual([]);
});

/** All links that are found from these pages on, within the site; other sites are not asked. */
async function follow(baseURL: string, paths: readonly string[]): Promise<LinkResult[]> {
  const { links } = await new LinkChecker().check({
    path: paths.map((path) => new URL(`.${path}`, baseURL).href),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    linksToSkip: async (link) => !link.startsWith(baseURL),
  });
  return links;
}
