import { params } from '../../../simulations/leakage/params.ts';
import { at, expect, test } from '../test.ts';
import { openLab, settled, shown } from './lab.ts';

test('a link opened in another profile shows the same numbers', async ({ page, browser, baseURL }) => {
  const lab = await openLab(page);
  await lab.getByRole('radio').nth(2).check();
  await lab.getByRole('button', { name: 'New seed' }).click();
  await settled(lab);
  await expect(page).toHaveURL(/[?&]seed=/);
  const mine = await shown(lab);
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await openLab(await other.newPage(), new URL(page.url()).search);
  expect(await shown(theirs)).toEqual(mine);
  await other.close();
});

test('a link of another version says that its numbers may differ', async ({ page }) => {
  const lab = await openLab(page, '?v=999');
  await expect(lab.getByRole('note')).toContainText('version 999');
});

test('a link that was damaged on its way sets, fixes and hides what it was meant to, without a word', async ({
  page,
}) => {
  for (const query of [
    '?split=temporal&amp;seed=7&amp;lock=split',
    '?split=temporal&#38;seed=7&#38;lock=split',
    '?split=temporal&seed=7&lock=split).',
    '?split=temporal&seed=7&lock=split>',
  ]) {
    await page.goto('about:blank');
    const lab = await openLab(page, query);
    await expect(lab.getByRole('spinbutton', { name: 'Seed', includeHidden: true })).toHaveValue('7');
    await expect(lab.getByRole('group', { name: 'Split' }).getByRole('radio').first()).toBeDisabled();
    await expect(lab.getByRole('note')).toHaveCount(0);
  }
  const lab = await openLab(page, '?lock=split&hide=split,seed)');
  await expect(lab.getByRole('spinbutton', { name: 'Seed', includeHidden: true })).toHaveCount(0);
});

test('a link says which of its fields could not be used, and what is shown instead', async ({ page }) => {
  const wish = 'Seed: the link asks for “7x”;';
  for (const path of ['/labs/leakage/?', '/labs/leakage/embed/?', '/sessions/splitting/?status.']) {
    await page.goto(at(`${path}seed=7x`));
    const place = page.locator('#lab-status, #lab-leakage');
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('.lab')).toHaveAttribute('data-awake', '', { timeout: 60_000 });
    await expect(page.getByRole('note').filter({ hasText: wish })).toContainText(
      `${params.seed.default} is shown instead.`,
    );
  }
  await page.goto(at('/exercises/mend-the-split/?gapDays=soon&v=999'));
  await page.locator('.program-lab').scrollIntoViewIfNeeded();
  await expect(page.getByRole('note')).toContainText('Gap: the link asks for “soon”; 14 days is shown instead.');
  await expect(page.getByRole('note')).toContainText('version 999');
});

test('a teacher’s link fixes and hides controls, also in a frame', async ({ page }) => {
  for (const path of ['', 'embed/']) {
    await page.goto(at(`/labs/leakage/${path}?lock=labelDelayDays&hide=seed&labelDelayDays=21`));
    const lab = page.locator('.lab').first();
    await expect(lab).toHaveAttribute('data-awake', '');
    await expect(lab.getByRole('slider', { name: /label delay/i })).toBeDisabled();
    await expect(lab.getByRole('spinbutton', { name: /label delay/i })).toHaveValue('21');
    await expect(lab.getByText('Fixed by the link you opened.').first()).toBeAttached();
    await expect(lab.getByRole('spinbutton', { name: 'Seed' })).toHaveCount(0);
  }
});

test('the embedded lab stands without the site around it', async ({ page }) => {
  await page.goto(at('/labs/leakage/embed/'));
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.locator('.lab').first()).toHaveAttribute('data-awake', '');
});

test('500 hostile links leave the lab usable and the console silent', async ({ page, baseURL }) => {
  test.setTimeout(480_000);
  const queries = hostileQueries(500);
  // As many at a time as stand in the window, where they wake, each in a frame: what a frame complains of, its page complains of.
  for (let first = 0; first < queries.length; first += AT_ONCE) {
    const batch = queries.slice(first, first + AT_ONCE);
    await page.setContent(batch.map((query) => frameOf(`${baseURL}labs/${LIGHT}/embed/?${query}`)).join(''));
    for (const place of batch.keys()) {
      await page.frameLocator(`iframe >> nth=${place}`).locator('.lab[data-awake]').waitFor({ timeout: 60_000 });
    }
  }
  const lab = page.frameLocator('iframe >> nth=0').locator('.lab');
  await lab.getByRole('button', { name: 'Reset' }).click();
  await settled(lab);
  await expect(lab.locator('figcaption').first()).not.toBeEmpty();
});

const AT_ONCE = 5;
/** Links are read alike in every lab: this one computes the least, so that 500 runs take little time. */
const LIGHT = 'alert-budget';

function frameOf(address: string): string {
  const quoted = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${quoted}" width="240" height="700"></iframe>`;
}

/** Queries of broken escapes, prototype names, numbers beyond all ranges and long noise, the same at every run. */
function hostileQueries(count: number): string[] {
  const keys = ['pages', 'seed', 'alpha', 'v', 'lock', 'hide', '__proto__', 'constructor', 'toString', 'a'.repeat(200)];
  const values = [
    '%E0%A4%A',
    '__proto__',
    '1e308',
    '-1e308',
    'NaN',
    '%00',
    '',
    '<script>alert(1)</script>',
    '%22%3E%3Cimg',
  ];
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: 1 + (i % 7) }, (_, j) => {
      const noise = String.fromCharCode(33 + ((i * 31 + j * 17) % 90)).repeat(1 + ((i * j) % 40));
      return `${keys[(i + j * 3) % keys.length]}=${j % 3 === 2 ? encodeURIComponent(noise) : values[(i * 5 + j) % values.length]}`;
    }).join('&'),
  );
}
