import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };
import { awake, settled } from '../lab/lab.ts';
import { fileOf, pages } from '../pages.ts';
import { at, expect, test } from '../test.ts';

const isNamed = 'repository' in manifest;
const PLACES = /<footer class="site-foot"|<div class="simulation wide" id="lab-/g;
const SOURCE = /\/(?:blob|tree)\/HEAD\/([^"]+)"/g;
const REPORT = /\/issues\/new\?template=/g;

test('every page, lab and drill leads to its source and to a report, where package.json names a repository', () => {
  for (const path of pages) {
    const html = readFileSync(fileOf(path), 'utf8');
    const places = html.match(PLACES)?.length ?? 0;
    expect(places, path).toBeGreaterThan(0);
    const sources = [...html.matchAll(SOURCE)].map(([, source]) => decodeURIComponent(source));
    expect(sources.length, `sources named on ${path}`).toBe(isNamed ? places : 0);
    expect(
      sources.filter((source) => !existsSync(source)),
      path,
    ).toEqual([]);
    const reports = html.match(REPORT)?.length ?? 0;
    if (isNamed) expect(reports, `reports on ${path}`).toBeGreaterThanOrEqual(places);
    else expect(reports, `reports on ${path}`).toBe(0);
  }
});

test('a report from a lab is filled in with the setting that is shown', async ({ page }) => {
  await page.goto(at('/labs/leakage/'));
  const lab = await awake(page);
  const link = page.locator('.simulation').getByRole('link', { name: /^Report a fault/ });
  await expect(link).toHaveCount(isNamed ? 1 : 0);
  await lab.getByRole('button', { name: 'New seed' }).click();
  await settled(lab);
  await expect(page).toHaveURL(/[?&]seed=/);
  if (!isNamed) return;
  await link.focus();
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(searchParams.get('page')).toBe(page.url());
  expect(searchParams.get('setting')).toBe(new URL(page.url()).search.slice(1));
  expect(searchParams.get('version')).toMatch(/^leakage \d+, Flywheel \d/);
});
