import { pages } from './pages.ts';
import { at, expect, test } from './test.ts';

const drills = pages.filter((path) => /^\/drills\/[^/]+\/$/.test(path));
const answers = ['What a good answer has in it', 'Three answers, and what lies between them', 'What they ask next'];

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

test('questions are found by kind, session, time and words, and the address keeps what was chosen', async ({
  page,
}) => {
  await page.goto(at('/drills/'));
  const list = page.locator('.drill-index > li:visible');
  await expect(page.getByRole('status')).toHaveText(`${drills.length} questions`);
  await page.getByLabel('Kind').selectOption('a napkin sum');
  for (const item of await list.all()) await expect(item).toContainText('a napkin sum');
  const sums = await list.count();
  expect(sums).toBeLessThan(drills.length);
  await expect(page.getByRole('status')).toHaveText(`${sums} of ${drills.length} questions`);
  await page.getByLabel('Session').selectOption('Release strategies');
  await expect(page).toHaveURL(/\?kind=napkin&session=release$/);
  const some = await list.allInnerTexts();
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('napkin');
  expect(await list.allInnerTexts()).toEqual(some);
  await page.getByLabel('In the question, or listened for').fill('no such words');
  await expect(page.getByRole('status')).toHaveText('No question is like that. Ask for less.');
  await expect(page.getByRole('heading', { name: 'Release strategies' })).toBeHidden();
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
  for (const by of ['Junior', 'Senior', 'Staff']) {
    await expect(page.getByRole('heading', { name: by, exact: true })).toBeVisible();
  }
  await expect(page.getByText('Keeps it as a canary, with what a canary can find.')).toBeVisible();
  await expect(page.getByText('Two questions need two designs.')).toBeVisible();
  const reply = page.getByText('When no result would change the decision');
  await expect(reply).toBeHidden();
  await page.getByText('A good reply to: When would you skip the A/B test altogether?').click();
  await expect(reply).toBeVisible();
  await context.close();
});

test('a napkin question says whether a number is near enough, and gives its key only then', async ({ page }) => {
  await page.goto(at('/drills/how-long-a-gap/'));
  const number = page.getByLabel('Your number, in days');
  await number.fill('28');
  await number.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^Too large\./);
  await number.fill('17,0');
  await expect(page.getByRole('status')).toHaveText('');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('status')).toHaveText('Right: 17 days. Now say how you came to it.');
  await expect(page.getByText('14 + 3 = 17 days.')).toBeHidden();
  await page.getByText('The number, and the way to it').click();
  await expect(page.getByText('14 + 3 = 17 days.')).toBeVisible();
});

test('a napkin question has its key folded, and no dead form, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/drills/how-long-a-gap/'));
  await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
  await expect(page.getByText('14 + 3 = 17 days.')).toBeHidden();
  await page.getByText('The number, and the way to it').click();
  await expect(page.getByText('14 + 3 = 17 days.')).toBeVisible();
  await context.close();
});

test('a session’s questions can be gone through one after the other', async ({ page }) => {
  await page.goto(at('/sessions/release/'));
  await page.getByRole('link', { name: 'Answer them aloud' }).click();
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
