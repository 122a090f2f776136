import { expect, type Page } from '@playwright/test';

/** The text of a printed page is dark on white whatever theme was chosen, in pictures, tables and code too. */
const LEAST = 7;

/** Sees that a page prints with ink on paper in every theme. */
export async function checkInk(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const theme of [null, 'light', 'dark']) {
    await page.evaluate((chosen) => {
      if (chosen) document.documentElement.dataset.theme = chosen;
      else delete document.documentElement.dataset.theme;
    }, theme);
    const { texts, pale } = await contrasts(page);
    expect.soft(texts, 'pieces of text that were measured').toBeGreaterThan(2);
    expect.soft(pale, `printed text below ${LEAST} : 1 with the theme ${theme ?? 'auto'}`).toEqual([]);
  }
}

/** Every piece of text that is printed, with its contrast to what stands behind it; the pale ones. */
export function contrasts(page: Page): Promise<{ texts: number; pale: string[] }> {
  return page.evaluate((least) => {
    type Colour = [number, number, number, number];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const known = new Map<string, Colour>();
    const read = (text: string): Colour => {
      let colour = known.get(text);
      if (!colour) {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = text;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
        colour = [r, g, b, a / 255];
        known.set(text, colour);
      }
      return colour;
    };
    const over = ([r, g, b, a]: Colour, under: number[]): number[] =>
      [r, g, b].map((part, i) => a * part + (1 - a) * under[i]);
    const grounds = new Map<Element, number[]>();
    const behind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      let ground = grounds.get(element);
      if (!ground) {
        const colour = read(getComputedStyle(element).backgroundColor);
        ground = colour[3] === 1 ? over(colour, []) : over(colour, behind(element.parentElement));
        grounds.set(element, ground);
      }
      return ground;
    };
    const opacities = new Map<Element, number>();
    const opacityOf = (element: Element | null): number => {
      if (!element) return 1;
      let opacity = opacities.get(element);
      if (opacity === undefined) {
        opacity = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
        opacities.set(element, opacity);
      }
      return opacity;
    };
    const luminance = (colour: number[]): number => {
      const [r, g, b] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const pale: string[] = [];
    let texts = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest('script, style, noscript, option')) continue;
      if (element.getClientRects().length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const [r, g, b, a] = read(element.closest('svg') && element.tagName !== 'P' ? style.fill : style.color);
      const opacity = a * opacityOf(element);
      const ground = behind(element);
      const [light, dark] = [luminance(over([r, g, b, opacity], ground)), luminance(ground)].sort((x, y) => y - x);
      const contrast = (light + 0.05) / (dark + 0.05);
      texts++;
      if (contrast < least)
        pale.push(`${contrast.toFixed(2)} ${element.tagName}.${element.className} “${text.slice(0, 30)}”`);
    }
    return { texts, pale };
  }, LEAST);
}
