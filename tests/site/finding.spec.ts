import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DIST, fileOf, isEmbedded, pages } from './pages.ts';
import { at, expect, test } from './test.ts';

test('the key / opens the search, which finds a term, a session and a lab, and leads there by keyboard alone', async ({
  page,
}) => {
  await page.goto(at('/sessions/monitoring/'));
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search the course' });
  const list = search.getByRole('list');
  await expect(search.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('calibrator');
  await expect(list.getByRole('link', { name: /PSI calibrator/ }).first()).toBeVisible();

  await search.getByRole('searchbox').fill('population stability index');
  await search.getByRole('combobox').selectOption({ label: 'terms' });
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.getByRole('listitem')).toContainText(['PSI']);
  await expect(search.getByRole('status')).toHaveText(/^\d+ results?$/);

  await search.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#psi$/);
});

test('who is on the first result already when better ones come stands on the first of those', async ({ page }) => {
  await page.goto(at('/sessions/monitoring/'));
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search the course' });
  const list = search.getByRole('list');
  await search.getByRole('searchbox').fill('canary');
  await expect(list.getByRole('link').first()).toBeVisible();
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const earlier = await list.getByRole('link').first().elementHandle();
  await search.getByRole('searchbox').fill('population stability index');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => earlier?.evaluate((link) => link.isConnected)).toBe(false);
  await expect(list.getByRole('link').first()).toBeFocused();
});

test('the search opens by Ctrl+K, and leaves the keys to who types', async ({ page }) => {
  await page.goto(at('/glossary/'));
  await page.getByLabel('Find a term').press('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Search the course' });
  await expect(search.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test('a term says in place what it means, gives the focus back, and stands as a note on paper', async ({ page }) => {
  await page.goto(at('/sessions/monitoring/'));
  const link = page.getByRole('link', { name: 'covariate drift', exact: true });
  await link.press('Enter');
  const card = page.getByRole('dialog', { name: 'covariate shift' });
  await expect(card).toContainText('Other parcels come');
  await expect(card.getByRole('link', { name: 'More in the glossary' })).toHaveAttribute(
    'href',
    /\/glossary\/#covariate-shift$/,
  );
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();

  const notes = page.locator('article > dl').filter({ hasText: 'Other parcels come' }).locator('dt');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(notes).toHaveCount(await page.locator('main a[href*="/glossary/#"]').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(notes).toHaveCount(0);
});

test('the glossary leaves what is typed and chosen, and says how many terms are left', async ({ page }) => {
  await page.goto(at('/glossary/'));
  await page.getByLabel('Find a term').fill('histogram');
  await expect(page.getByRole('status').filter({ hasText: 'terms' })).toHaveText(/^[2-9] of \d+ terms$/);
  await page.getByLabel('Session').selectOption({ label: 'Release strategies' });
  await expect(page.getByText('No term holds these words. Try fewer letters.')).toBeVisible();
  await page.evaluate(() => location.assign('#psi'));
  await expect(page.locator('#psi')).toBeVisible();
});

test('the glossary names first what is called as typed, before all that only speak of it', async ({ page }) => {
  await page.goto(at('/glossary/'));
  await page.getByLabel('Find a term').fill('recall');
  const status = page.getByRole('status').filter({ hasText: 'terms' });
  await expect(status).toHaveText(/^\d+ of \d+ terms\. By name: recall/);
  await status.getByRole('link', { name: 'recall', exact: true }).click();
  await expect(page.locator('#recall')).toBeInViewport();
});

test('the search knows no number that a lab measured, no answer and no key', () => {
  const found = globSync('pagefind/fragment/*', { cwd: DIST }).map((file) =>
    gunzipSync(readFileSync(join(DIST, file))).toString(),
  );
  expect(found.length).toBeGreaterThan(pages.length / 2);
  const splitting = found.find((one) => one.includes('"url":"/sessions/splitting/"')) as string;
  expect(splitting).toContain('off its share of late parcels');
  const measured = [
    ...readFileSync(fileOf('/sessions/splitting/'), 'utf8').matchAll(/num-measured"[^>]*>([+−]\d?\.\d+)</g),
  ];
  expect(measured.length).toBeGreaterThan(10);
  expect(measured.map(([, value]) => value).filter((value) => splitting.includes(value))).toEqual([]);
  expect(found.filter((one) => /instructor’s key for|Copy the deployment\. I ask four things/.test(one))).toEqual([]);
});

test('the map leads to every page but frames and itself', () => {
  const map = readFileSync(fileOf('/map/'), 'utf8');
  const linked = new Set([...map.matchAll(/href="([^"#]*)"/g)].map(([, address]) => address));
  const base = process.env.BASE || '/';
  const absent = pages.filter(
    (path) => !isEmbedded(path) && !/^\/(404\.html|map\/|kernel\/.+)$/.test(path) && !linked.has(base + path.slice(1)),
  );
  expect(absent).toEqual([]);
});
