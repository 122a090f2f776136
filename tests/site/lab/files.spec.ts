import { labs } from '../pages.ts';
import { at, expect, test } from '../test.ts';
import { awake } from './lab.ts';

/** Each file is a round trip on a school's network. */
const MOST = 15;

for (const name of labs) {
  test(`${name}: the page with its lab awake has asked for at most ${MOST} files`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(`/labs/${name}/`));
    await awake(page);
    await page.waitForLoadState('networkidle');
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST);
  });
}
