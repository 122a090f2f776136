import { expect, test } from '@playwright/test';
import { violations } from './accessible.ts';

const PALE = 'color: #aaa; background: #bbb';
const dark = (css: string) => `@media (prefers-color-scheme: dark) { ${css} }`;
const light = (css: string) => `@media (prefers-color-scheme: light) { ${css} }`;
const phone = (css: string) => `@media (max-width: 600px) { ${css} }`;
const desk = (css: string) => `@media (min-width: 601px) { ${css} }`;
const LIGHT_DESK = 'in light at 1280 px';
const LIGHT_PHONE = 'in light at 360 px';
const DARK_PHONE = 'in dark at 360 px';
const DARK_DESK = 'in dark at 1280 px';

/** A fault that shows in some looks only: its style, what it befalls, the rule that finds it, and the first look that shows it. */
const FAULTS: [fault: string, css: string, html: string, rule: string, look: string][] = [
  ['pale text', `p { ${PALE} }`, '<p>Text</p>', 'color-contrast', LIGHT_DESK],
  [
    'pale text in a box with shades',
    `pre { ${PALE}; background-image: linear-gradient(red, blue) }`,
    '<pre tabindex="0">Text</pre>',
    'color-contrast',
    LIGHT_DESK,
  ],
  ['pale text in the dark', dark(`p { ${PALE} }`), '<p>Text</p>', 'color-contrast', DARK_PHONE],
  ['pale text in the light', light(`p { ${PALE} }`), '<p>Text</p>', 'color-contrast', LIGHT_DESK],
  ['pale text on a phone', phone(`p { ${PALE} }`), '<p>Text</p>', 'color-contrast', LIGHT_PHONE],
  ['pale text on a desk', desk(`p { ${PALE} }`), '<p>Text</p>', 'color-contrast', LIGHT_DESK],
  ['pale text on a phone in the light', phone(light(`p { ${PALE} }`)), '<p>Text</p>', 'color-contrast', LIGHT_PHONE],
  ['pale text on a desk in the dark', desk(dark(`p { ${PALE} }`)), '<p>Text</p>', 'color-contrast', DARK_DESK],
  [
    'a background that turns dark under its text on a desk in the dark',
    `div { color: #000 } ${desk(dark('section { background: #111 }'))}`,
    '<section><div>Text</div></section>',
    'color-contrast',
    DARK_DESK,
  ],
  [
    'pale text that only a phone shows, in the light',
    `p { display: none } ${phone('p { display: block }')} ${light(`p { ${PALE} }`)}`,
    '<p>Text</p>',
    'color-contrast',
    LIGHT_PHONE,
  ],
  [
    'letters that are large enough for their colour on a desk only',
    `p { color: #888; background: #fff; font-size: 32px } ${phone('p { font-size: 16px }')}`,
    '<p>Text</p>',
    'color-contrast',
    LIGHT_PHONE,
  ],
  [
    'a link that only its colour tells from the text, in the dark',
    `p { color: #000; background: #fff } a { color: #00f } ${dark('a { color: #222; text-decoration: none }')}`,
    '<p>Some words and <a href="#here">a link</a> in a text</p>',
    'link-in-text-block',
    DARK_PHONE,
  ],
  [
    'pale letters in a field, in the dark',
    dark(`input { ${PALE} }`),
    '<input aria-label="Field" value="Text">',
    'color-contrast',
    DARK_PHONE,
  ],
  [
    'a button without a name that only a phone shows',
    `button { display: none; width: 40px; height: 40px } ${phone('button { display: block }')}`,
    '<button></button>',
    'button-name',
    DARK_PHONE,
  ],
  [
    'two targets that are small and close on a phone',
    `button { width: 40px; height: 40px } ${phone('button { width: 12px; height: 12px; padding: 0; border: 0 }')}`,
    '<button aria-label="One"></button><button aria-label="Two"></button>',
    'target-size',
    DARK_PHONE,
  ],
];

for (const [fault, css, html, rule, look] of FAULTS) {
  test(`${fault}: looking at a page finds it`, async ({ page }) => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Fault</title><style>${css}</style><main><h1 id="here">Fault</h1>${html}</main></html>`,
    );
    const found = await violations(page);
    const looks = Object.keys(found).filter((seen) => found[seen].some((said) => said.startsWith(rule)));
    expect(looks[0]).toBe(look);
  });
}

for (const [fault, css, html, rule] of FAULTS.slice(0, 3)) {
  test(`${fault}: the fewer looks at a page like others find it`, async ({ page }) => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Fault</title><style>${css}</style><main><h1>Fault</h1>${html}</main></html>`,
    );
    const found = Object.values(await violations(page, true)).flat();
    expect(found.some((said) => said.startsWith(rule))).toBe(true);
  });
}
