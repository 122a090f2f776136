import { at, expect, test } from '../test.ts';

test('what is wider than a phone scrolls by itself, and a shade says that more stands beyond the edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [path, name] of [
    ['/sessions/governance/further/', 'pre'],
    ['/exercises/disputed-surcharge/key/', '.table-scroll'],
  ] as const) {
    await page.goto(at(path));
    const wide = await page.locator(name).evaluateAll((boxes) =>
      boxes
        .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth)
        .map((box) => ({
          attachment: getComputedStyle(box).backgroundAttachment,
          reached: (box as HTMLElement).tabIndex,
        })),
    );
    expect(wide.length, path).toBeGreaterThan(0);
    // The covers move with the text and the shades stay: at an end, the cover lies over its shade.
    for (const box of wide) expect(box, path).toEqual({ attachment: 'local, local, scroll, scroll', reached: 0 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
