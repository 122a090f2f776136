import { element } from './element.ts';

let loaded: Promise<void> | undefined;

/** Brings the style sheet of what lies over a page: the search, and a term in its place. Its address stands on the button of the search. */
export function overlaySheet(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const sheet = element('link', { rel: 'stylesheet', href: document.getElementById('search')?.dataset.sheet ?? '' });
    // Without its sheet a dialog is plain, and still of use.
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
  return loaded;
}
