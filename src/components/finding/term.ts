import { href } from '../../href.ts';
import { element } from './element.ts';
import { overlaySheet } from './sheet.ts';

let whole: Promise<Record<string, readonly [term: string, plainly: string]>> | undefined;

/** Shows below a link to the glossary what its term means, with the focus on it; where that fails, follows the link. */
export async function showTerm(link: HTMLAnchorElement): Promise<void> {
  try {
    whole ??= fetch(href('/glossary/terms.json')).then((response) => response.json());
    const [terms] = await Promise.all([whole, overlaySheet()]);
    const [term, plainly] = terms[link.hash.slice(1)];
    const card = element(
      'div',
      { class: 'term-card', popover: 'auto', role: 'dialog', 'aria-label': term, tabindex: '-1' },
      element('p', {}, element('b', {}, term), ` ${plainly}`),
      element('p', {}, element('a', { href: link.href }, 'More in the glossary')),
    );
    card.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') card.remove();
    });
    // Behind the link, so that the order of reading and of the keyboard goes on from there.
    link.after(card);
    card.showPopover();
    place(card, link);
    card.focus({ preventScroll: true });
  } catch {
    whole = undefined;
    location.assign(link.href);
  }
}

function place(card: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = link.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - card.offsetWidth - 16;
  card.style.left = `${scrollX + Math.max(16, Math.min(left, edge))}px`;
  card.style.top = `${scrollY + bottom + 6}px`;
}
