import type { Browser, Key } from './browser.ts';

/** A lab in a page, as a person sees and uses it. */
export interface Lab {
  /** What it says of the run that is shown; null while that is hidden. */
  sentence(): Promise<string | null>;
  /** Whether a selector finds something in it that is seen. */
  shows(selector: string): Promise<boolean>;
  /** Clicks the first element that a selector finds in it, is seen, and begins with a text. */
  click(selector: string, words?: string): Promise<void>;
  /** Puts the focus on such an element and presses a key. */
  press(selector: string, key: Key): Promise<void>;
  /** Waits until an expression holds; `lab` is its element, and `seen(selector, words)` finds in it as `click` does. */
  until(what: string, expression: string): Promise<void>;
}

const PATIENCE_MS = 3 * 60_000;
const PAUSE_MS = 200;

/** The lab that stands in the element with this id, once it has been scrolled to, has woken, and has run. */
export async function labIn(browser: Browser, id: string): Promise<Lab> {
  const inLab = <T>(body: string) => browser.evaluate<T>(`${inPage(id)} ${body}`);
  const reach = async (selector: string, words = '') => {
    const [sought, begins] = [JSON.stringify(selector), JSON.stringify(words)];
    const found = await inLab<boolean>(
      `const found = seen(${sought}, ${begins});
       for (const other of document.querySelectorAll('[data-reached]')) other.removeAttribute('data-reached');
       found?.setAttribute('data-reached', '');
       found?.scrollIntoView({ block: 'center', behavior: 'instant' });
       found?.focus();
       return Boolean(found);`,
    );
    if (!found)
      throw new Error(`The lab shows no ${selector}${words && ` with the text "${words}"`} that can be used.`);
  };
  const lab: Lab = {
    sentence: () => inLab(`return seen('figcaption')?.textContent ?? null;`),
    shows: (selector) => inLab(`return Boolean(seen(${JSON.stringify(selector)}));`),
    async click(selector, words) {
      await reach(selector, words);
      await browser.click('[data-reached]');
    },
    async press(selector, key) {
      await reach(selector);
      await browser.press(key);
    },
    async until(what, expression) {
      for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
        if (await inLab<boolean>(`return Boolean(lab && (${expression}));`)) return;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
      throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}.`);
    },
  };
  const stands = await browser.evaluate<boolean>(
    `const place = document.getElementById(${JSON.stringify(id)});
     place?.scrollIntoView({ behavior: 'instant' });
     return Boolean(place);`,
  );
  if (!stands) throw new Error(`There is no #${id} on ${await browser.evaluate<string>('return location.href;')}.`);
  await lab.until('the lab to wake', `lab.hasAttribute('data-awake') && ${AT_REST}`);
  return lab;
}

/** Holds of a lab that has no run under way. */
export const AT_REST = `lab.getAttribute('aria-busy') === 'false'`;

/** What expressions in the page may use. */
function inPage(id: string): string {
  return `
    const lab = document.querySelector(${JSON.stringify(`#${id} .lab`)});
    const seen = (selector, words = '') => [...(lab?.querySelectorAll(selector) ?? [])].find((element) =>
      element.getClientRects().length > 0 && !element.matches(':disabled') && element.textContent.trim().startsWith(words));`;
}
