import manifest from '../../../package.json' with { type: 'json' };
import { awake, settled } from '../lab/lab.ts';
import { isEmbedded, pages } from '../pages.ts';
import { at, expect, test } from '../test.ts';

const isNamed = 'repository' in manifest;

test('every page, lab and drill leads to its source and to a report, where package.json names a repository', async ({
  page,
}) => {
  const missing: string[] = [];
  for (const path of pages) {
    await page.goto(at(path), { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    for (const place of await page.locator('.simulation[id^=lab-], .drills > li[id], .site-foot').all()) {
      const leads = async (name: RegExp) => (await place.getByRole('link', { name }).count()) > 0;
      const found = [await leads(/^Source of/), await leads(/^Report /)];
      if (found.some((present) => present !== isNamed)) missing.push(`${path} ${await place.getAttribute('class')}`);
    }
    if (!isEmbedded(path)) expect(await page.getByRole('contentinfo').count(), path).toBe(1);
  }
  expect(missing).toEqual([]);
});

test('a report from a lab is filled in with the setting that is shown', async ({ page }) => {
  await page.goto(at('/labs/leakage/'));
  const lab = await awake(page);
  await lab.getByRole('button', { name: 'New seed' }).click();
  await settled(lab);
  await expect(page).toHaveURL(/[?&]seed=/);
  const link = page.locator('.simulation').getByRole('link', { name: /^Report a fault/ });
  await expect(link).toHaveCount(isNamed ? 1 : 0);
  if (!isNamed) return;
  await link.dispatchEvent('pointerdown');
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(searchParams.get('page')).toBe(page.url());
  expect(searchParams.get('setting')).toBe(new URL(page.url()).search.slice(1));
  expect(searchParams.get('version')).toMatch(/^leakage \d+, Flywheel \d/);
});
