import { kinds } from '../../course/foundKinds.ts';
import { element } from './element.ts';
import { found } from './found.ts';
import { pagefind } from './pagefind.ts';
import { overlaySheet } from './sheet.ts';
import { slashKept, slashOpens } from './slash.ts';

/** Results that are shown at once, and how many more a press brings. */
const SOME = 10;

let whole: { dialog: HTMLDialogElement; input: HTMLInputElement } | undefined;

/** Opens the search over the page. */
export async function openSearch(): Promise<void> {
  await overlaySheet();
  whole ??= made();
  whole.dialog.showModal();
  whole.input.select();
}

function made() {
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
  const kind = element(
    'select',
    { autocomplete: 'off' },
    element('option', { value: '' }, 'everything'),
    ...Object.entries(kinds).map(([value, name]) => element('option', { value }, name.toLowerCase())),
  );
  const status = element('p', { role: 'status' });
  const list = element('ol', { class: 'found' });
  const more = element('button', { type: 'button', class: 'quiet', hidden: '' }, 'Show more');
  const close = element('button', { type: 'button', class: 'quiet' }, 'Close');
  const slash = element('input', { type: 'checkbox', autocomplete: 'off' });
  slash.checked = slashOpens();
  const fields = element('form', {}, element('label', {}, 'Search', input), element('label', {}, 'in', kind), close);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search the course' },
    element('search', {}, fields),
    status,
    list,
    more,
    element(
      'p',
      { class: 'kicker' },
      element('label', {}, slash, ' Outside of fields, the key / opens this search, and so does Ctrl+K'),
    ),
  );
  document.body.append(dialog);

  let asked = 0;
  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const text = input.value.trim();
    list.ariaBusy = String(text !== '');
    if (text === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    try {
      const engine = await pagefind();
      const { results } = await engine.search(text, { filters: kind.value ? { kind: [kind.value] } : {} });
      const first = await Promise.all(results.slice(0, SOME).map(found));
      if (mine !== asked) return;
      replace(list, first, input);
      status.textContent = counted(results.length, text);
      more.hidden = results.length <= SOME;
      more.onclick = async () => {
        const shown = list.childElementCount;
        const next = await Promise.all(results.slice(shown, shown + SOME).map(found));
        list.append(...next);
        next[0]?.querySelector('a')?.focus();
        more.hidden = results.length <= shown + SOME;
      };
    } catch {
      if (mine === asked) status.textContent = 'The search could not be loaded. Check your connection, and try again.';
    } finally {
      if (mine === asked) list.ariaBusy = 'false';
    }
  }

  input.addEventListener('input', ask);
  kind.addEventListener('change', ask);
  slash.addEventListener('change', () => slashKept(slash.checked));
  close.addEventListener('click', () => dialog.close());
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  // A press beside the dialog, whose own box is filled by its children.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // A link to the page at hand leads to another part of it, behind the dialog.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target === kind) return;
    event.preventDefault();
    const places: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const at = places.indexOf(document.activeElement as HTMLElement);
    places[Math.min(places.length - 1, Math.max(0, at + step))].focus();
  });
  return { dialog, input };
}

/** Who stands on a result stays in its place, or goes to the last one, or back to what was typed. */
function replace(list: HTMLElement, items: readonly HTMLElement[], input: HTMLElement): void {
  const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...items);
  if (at >= 0) (items[Math.min(at, items.length - 1)]?.querySelector('a') ?? input).focus();
}

function counted(count: number, text: string): string {
  if (count === 0) return `Nothing holds “${text}”. Try one word of it, or the map of all pages.`;
  return count === 1 ? '1 result' : `${count} results`;
}
