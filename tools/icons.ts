import { chromium } from '@playwright/test';
import { arc, phaseAt } from '../src/components/loop/geometry.ts';
import { chromiumArgs } from './chromium.mjs';

// Draws the icons of the installed site from its mark: node tools/icons.ts, with CHROMIUM_PATH where Playwright has none.
const PAPER = '#fbfaf6';
const INK = '#1c1b19';

/** The mark in a square; a system may cut a maskable icon down to a circle of four fifths of its width. */
function markIn(size: number, share: number): string {
  const half = 110 / share;
  const phases = Array.from({ length: 7 }, (_, place) => place);
  const ring = phases.map((place) => arc(place).line).join('');
  const dots = phases
    .map((place) => phaseAt(place))
    .map(({ x, y }, i) => `<circle cx="${x}" cy="${y}" r="${i === 0 ? 24 : 13}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">
<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" fill="${PAPER}"/>
<path d="${ring}" fill="none" stroke="${INK}" stroke-width="9"/><g fill="${INK}">${dots.join('')}</g></svg>`;
}

const browser = await chromium.launch({
  args: [...chromiumArgs],
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
});
const page = await browser.newPage();
for (const [name, share] of [
  ['icon', 0.9],
  ['icon-maskable', 0.66],
] as const) {
  for (const size of [192, 512]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${markIn(size, share)}</body>`);
    await page.screenshot({ path: new URL(`../public/${name}-${size}.png`, import.meta.url).pathname });
  }
}
await browser.close();
