import { pages } from './pages.ts';
import { at, expect, test } from './test.ts';

const drills = pages.filter((path) => /^\/drills\/[^/]+\/$/.test(path));
const answers = ['What a good answer has in it', 'Two answers, and what lies between them', 'What they ask next'];

test('the list of all questions leads to a page for each, and still answers to the addresses they had', async ({
  page,
}) => {
  await page.goto(at('/drills/'));
  const links = await page.locator('main li a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.map((link) => link?.slice(link.indexOf('/drills/'))).toSorted()).toEqual(drills.toSorted());
  await page.goto(at('/drills/#drill-canary-or-test'));
  const item = page.locator(':target').getByRole('link');
  await expect(item).toBeInViewport();
  await item.click();
  await expect(page).toHaveURL(/\/drills\/canary-or-test\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Let’s A/B test the new ranking' })).toBeVisible();
});

test('an answer is seen when it is asked for, by keyboard and without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/drills/canary-or-test/'));
  await expect(page.getByRole('heading', { name: 'Senior' })).toBeHidden();
  for (const answer of answers) {
    const summary = page.getByText(answer, { exact: true });
    await summary.focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Senior' })).toBeVisible();
  await expect(page.getByText('Names the plan a canary or ramp')).toBeVisible();
  await expect(page.getByText('When would you skip the A/B test altogether?')).toBeVisible();
  await context.close();
});

test('a session’s questions can be gone through one after the other', async ({ page }) => {
  await page.goto(at('/sessions/release/'));
  await page.getByRole('link', { name: 'Compare your answer to question 1', exact: true }).click();
  const count = drills.length;
  const seen = [page.url()];
  const next = page.getByRole('navigation', { name: 'Other questions' }).getByText('Next: ').getByRole('link');
  while ((await next.count()) > 0 && seen.length < count) {
    await next.click();
    await page.waitForLoadState('domcontentloaded');
    seen.push(page.url());
  }
  await page.getByRole('link', { name: `All ${seen.length} questions on “Release strategies”` }).click();
  await expect(page.getByRole('link', { name: /^Compare your answer/ })).toHaveCount(seen.length);
  expect(new Set(seen).size).toBe(seen.length);
});
