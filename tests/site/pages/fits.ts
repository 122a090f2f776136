import { expect, type Page } from '@playwright/test';

/** Sees that nothing is lost when the page is narrow, large, printed, in forced colours or still; of a repeat, narrow and large. */
export async function checkFit(page: Page, isRepeat: boolean): Promise<void> {
  for (const width of isRepeat ? [320] : [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await lost(page), `at ${width} px`).toEqual([]);
  }
  await page.evaluate(enlargeText);
  for (const width of isRepeat ? [360] : [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await lost(page), `at ${width} px with text of twice the size`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  // What is left is decided by style sheets, and those by the template.
  if (isRepeat) return;

  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await lost(page), 'in forced colours').toEqual([]);
  expect.soft(await page.evaluate(invisible), 'what has the colour of its background').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  expect.soft(await page.evaluate(moving), 'what moves although it should not').toEqual([]);

  // The width of an A4 sheet inside margins of 15 mm.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('main')).toBeVisible();
  expect.soft(await lost(page), 'on paper').toEqual([]);
  const { background, ink } = await page.evaluate(paper);
  expect.soft(background, 'background of the paper, where 255 is white').toBeGreaterThan(245);
  expect.soft(ink, 'ink, where 0 is black').toBeLessThan(80);
}

function enlargeText(): void {
  const { style } = document.documentElement;
  style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
}

/** What stands out of the page sideways, or is cut off where nobody can scroll to it. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Pictures that have woken are drawn anew for the width they find.
    const frames = document.querySelector('astro-island') ? 3 : 1;
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const said = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);

    for (const element of document.body.querySelectorAll('*')) {
      if (!ownText(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const out = (box.right > width + 1 || box.left < -1) && !scrollable(element);
      const cut = cutOff(element);
      if ((!out && !cut) || hiddenOnPurpose(element)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (out) found.push(`out of the page: ${said(element)}`);
      if (cut) found.push(`cut off: ${said(element)}`);
    }
    return [...new Set(found)];

    function ownText(element: Element): boolean {
      return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    }
    /** Inside something that scrolls sideways. */
    function scrollable(element: Element): boolean {
      for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
        const { overflowX } = getComputedStyle(outer);
        if ((overflowX === 'auto' || overflowX === 'scroll') && outer.scrollWidth > outer.clientWidth) return true;
      }
      return false;
    }
    /** For screen readers only, or shown only with the focus on it. */
    function hiddenOnPurpose(element: Element): boolean {
      for (let outer: Element | null = element; outer && outer !== document.body; outer = outer.parentElement) {
        const { clipPath, position } = getComputedStyle(outer);
        if (position === 'absolute' && clipPath.startsWith('inset(')) return true;
        if ((position === 'absolute' || position === 'fixed') && outer.getBoundingClientRect().bottom <= 0) return true;
      }
      return false;
    }
    function cutOff(element: Element): boolean {
      if (element instanceof SVGElement || element.matches('input, select, textarea')) return false;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      if (!wide && !high) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (wide && clips(overflowX)) || (high && clips(overflowY));
    }
  });
}

function paper(): { background: number; ink: number } {
  const light = (colour: string) => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return alpha === 0 ? 255 : 0.3 * red + 0.6 * green + 0.1 * blue;
  };
  const outer = getComputedStyle(document.documentElement).backgroundColor;
  const { color, backgroundColor } = getComputedStyle(document.body);
  return { background: Math.min(light(outer), light(backgroundColor)), ink: light(color) };
}

function invisible(): string[] {
  const marks = [
    ...document.body.querySelectorAll(
      'button, a, summary, label, p, h1, h2, h3, td, th, li, svg text, svg path, svg line',
    ),
  ];
  return marks.filter((mark) => mark.checkVisibility() && blends(mark)).map((mark) => mark.outerHTML.slice(0, 160));

  function blends(mark: Element): boolean {
    const { color, fill, stroke } = getComputedStyle(mark);
    const background = behind(mark);
    if (!(mark instanceof SVGElement)) return color === background;
    if (mark.tagName === 'text') return fill === background;
    return stroke !== 'none' && stroke === background && (fill === 'none' || fill === background);
  }
  function behind(mark: Element): string {
    for (let outer: Element | null = mark; outer; outer = outer.parentElement) {
      const { backgroundColor } = getComputedStyle(outer);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'none';
  }
}

function moving(): string[] {
  const seconds = (list: string) =>
    Math.max(...list.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 0.001 : 1)));
  const slow = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return (
      seconds(transitionDuration) > 0.01 ||
      (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
      scrollBehavior === 'smooth'
    );
  });
  return [
    ...new Set(
      slow.map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`),
    ),
  ];
}
