import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What these rules find depends on colours, and they take most of the time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * In light on a desk and in dark on a phone all rules are asked of the whole page. Between a desk and a phone of one
 * theme only an element that is painted otherwise, or was not there, can be found fault with for its colours: the other
 * two looks are at those elements alone. `looks.spec.ts` holds, fault by fault, that nothing is overlooked so.
 */
const LOOKS = [
  { colorScheme: 'light', width: 1280, whole: true },
  { colorScheme: 'light', width: 360, whole: false },
  { colorScheme: 'dark', width: 360, whole: true },
  { colorScheme: 'dark', width: 1280, whole: false },
] as const;

/** Sees that axe finds nothing to object to, in light and dark, on a phone and on a desk. */
export async function checkAccess(page: Page): Promise<void> {
  for (const [look, found] of Object.entries(await violations(page))) expect.soft(found, look).toEqual([]);
}

/** What axe objects to, by look. */
export async function violations(page: Page): Promise<Record<string, string[]>> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  for (const { colorScheme, width, whole } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    if (whole) await page.evaluate(rememberPaint);
    found[`in ${colorScheme} at ${width} px`] = await page.evaluate(look, { whole, STANDARDS, COLOURS });
  }
  return found;
}

interface Paint {
  /** How every element is painted, in one line of text. */
  paintOf: (element: Element) => string;
  remembered: Map<Element, string>;
}

function rememberPaint(): void {
  const paintOf = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'unseen';
    const style = getComputedStyle(element);
    // Large letters need less contrast.
    const large = Number.parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.5 : 24);
    return `${large} ${style.color} ${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`;
  };
  const all = document.querySelectorAll('html, body, body *');
  const paint: Paint = { paintOf, remembered: new Map([...all].map((element) => [element, paintOf(element)])) };
  Object.assign(window, { paint });
}

async function look(given: { whole: boolean; STANDARDS: string[]; COLOURS: string[] }): Promise<string[]> {
  const { axe, paint } = window as unknown as { axe: typeof import('axe-core'); paint: Paint };
  const places = given.whole ? [document.documentElement] : repainted();
  if (places.length === 0) return [];
  const { violations } = await axe.run(
    { include: places },
    {
      runOnly: given.whole ? { type: 'tag', values: given.STANDARDS } : { type: 'rule', values: given.COLOURS },
      resultTypes: ['violations'],
      iframes: false,
    },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`));

  function repainted(): Element[] {
    return [...document.querySelectorAll('html, body, body *')].filter((element) => {
      const now = paint.paintOf(element);
      return now !== 'unseen' && now !== paint.remembered.get(element);
    });
  }
}
