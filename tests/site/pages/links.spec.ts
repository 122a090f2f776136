import { expect, test } from '@playwright/test';
import { isEmbedded, pages } from '../pages.ts';
import { fault, linksOf, reachable } from './links.ts';

test('every link and fragment of the site leads somewhere', () => {
  const links = pages.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(pages.length);
  const broken = links.flatMap((link) => {
    const why = fault(link);
    return why ? [`${link.href} on ${link.from} ${why}`] : [];
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('every page can be reached from the first', () => {
  const reached = reachable();
  const wanted = pages.filter((path) => path !== '/404.html' && !isEmbedded(path));
  expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
});
