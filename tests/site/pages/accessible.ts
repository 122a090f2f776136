import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What these rules find depends on colours alone, and they take most of the time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The first look asks everything of the whole page. Another width may show other elements, at other places: the dark look
 * on a phone asks all rules but those of colours again. These ask in every look about every pair of a colour and its
 * ground that no look before has shown, of one element that has it: the same pair has the same contrast wherever it
 * stands, unless it stands on something drawn, which is no ancestor of it. So that is enough in the first look too where
 * nothing is drawn. `looks.spec.ts` holds, fault by fault, which look finds it.
 */
const LOOKS = [
  { colorScheme: 'light', width: 1280, asks: 'everything', ofRepeats: 'shape and new colours' },
  { colorScheme: 'light', width: 360, asks: 'new colours', ofRepeats: null },
  { colorScheme: 'dark', width: 360, asks: 'shape and new colours', ofRepeats: 'new colours' },
  { colorScheme: 'dark', width: 1280, asks: 'new colours', ofRepeats: null },
] as const;

interface Question {
  asks: (typeof LOOKS)[number]['asks'];
  STANDARDS: string[];
  COLOURS: string[];
}

/** Sees that axe finds nothing to object to, in light and dark, on a phone and on a desk; of a repeat, in two of these looks. */
export async function checkAccess(page: Page, isRepeat: boolean): Promise<void> {
  for (const [look, found] of Object.entries(await violations(page, isRepeat))) expect.soft(found, look).toEqual([]);
}

/** What axe objects to, by the look that shows it first. */
export async function violations(page: Page, isRepeat = false): Promise<Record<string, string[]>> {
  await page.evaluate(axe.source);
  await page.evaluate(dropShades);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  const isDrawnOn = (await page.locator('main svg').count()) > 0;
  for (const { colorScheme, width, ...wished } of LOOKS) {
    const wish = isRepeat ? wished.ofRepeats : wished.asks;
    if (wish === null) continue;
    const asks = wish === 'everything' && !isDrawnOn ? 'shape and new colours' : wish;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    found[`in ${colorScheme} at ${width} px`] = await page.evaluate(ask, { asks, STANDARDS, COLOURS });
  }
  return found;
}

/** Axe judges no text before a gradient. The shades of scrolling boxes lie on their edges, and a colour lies behind the text. */
function dropShades(): void {
  for (const box of document.querySelectorAll<HTMLElement>('pre, .table-scroll')) box.style.backgroundImage = 'none';
}

async function ask({ asks, STANDARDS, COLOURS }: Question): Promise<string[]> {
  const page = window as unknown as { axe: typeof import('axe-core'); seenPaint?: Set<string> };
  page.seenPaint ??= new Set();
  // Behind everything is the colour that the browser gives to a page of this theme.
  const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const grounds = new Map<Element | null, string>([[null, canvas]]);
  const fresh = [...document.body.querySelectorAll('*')].filter((element) => {
    if (!ownText(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return false;
    const paint = paintOf(element);
    return !page.seenPaint?.has(paint) && page.seenPaint?.add(paint);
  });
  const off = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
  const standards = { type: 'tag', values: STANDARDS } as const;
  if (asks === 'everything') return run([document.documentElement], { runOnly: standards });
  return [
    ...(asks === 'new colours' ? [] : await run([document.documentElement], { runOnly: standards, rules: off })),
    ...(fresh.length === 0 ? [] : await run(fresh, { runOnly: { type: 'rule', values: COLOURS } })),
  ];

  async function run(include: Element[], options: import('axe-core').RunOptions): Promise<string[]> {
    const { violations } = await page.axe.run({ include }, { ...options, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`));
  }
  function ownText(element: Element): boolean {
    if (element.matches('input, select, textarea')) return true;
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  }
  function paintOf(element: Element): string {
    const style = getComputedStyle(element);
    // Large letters need less contrast, and a link in a text may be told by more than its colour.
    const large = Number.parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.5 : 24);
    const outer = element.parentElement ? getComputedStyle(element.parentElement) : style;
    const link = element.closest('a')
      ? `${outer.color} ${style.textDecorationLine} ${style.borderBottom} ${style.fontWeight} ${outer.fontWeight}`
      : '';
    return `${large} ${style.color} ${style.textShadow} ${groundOf(element)} ${link}`;
  }
  /** Whatever is painted behind an element, down to the page itself. */
  function groundOf(element: Element | null): string {
    const known = grounds.get(element);
    if (known !== undefined || element === null) return known ?? canvas;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
    const outer = groundOf(element.parentElement);
    const opaque = backgroundColor.startsWith('rgb(') && opacity === '1';
    const ground = clear ? outer : `${opaque ? '' : outer} / ${backgroundColor} ${backgroundImage} ${opacity}`;
    grounds.set(element, ground);
    return ground;
  }
}
