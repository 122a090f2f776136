import type { Kind } from '../course/foundKinds.ts';

/** What search finds: an address, with the words there that may be found. */
export interface Searchable {
  address: string;
  kind: Kind;
  html: string;
}

/** Elements whose words are not searched: controls, and what is read only after one's own answer. */
export const left: readonly string[] = [
  'nav',
  'form',
  'svg',
  'figure',
  'astro-island',
  '.simulation',
  '.trial',
  '.kicker',
  '.source-links',
  '.visually-hidden',
  '.part-name',
  // What labs measured, and what examples print, is what predictions ask for.
  '.num-measured',
  '.printed',
  '[data-pagefind-ignore]',
];

/** Pages for trainers, frames, and lists of what is found by itself. */
const HIDDEN =
  /\/(embed|key|room)\/$|^\/(404\.html|map|wheel|pair)\/?|^\/glossary\/$|^\/routes\/workshop\/$|^\/drills\/(of\/|$)/;

/** What of the page at `address`, such as "/labs/drift/", may be found; null where nothing may. */
export function searchable(address: string, html: string): Searchable | null {
  const text = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (text === undefined || HIDDEN.test(address)) return null;
  const kind = kindOf(address);
  const title = /<title>(.*?)(?: · Flywheel)?<\/title>/.exec(html)?.[1] ?? address;
  return {
    address,
    kind,
    html: page(
      kind,
      title,
      weighed(
        address,
        text.replace(ANSWER, (start) => start.replace(/^<\w+/, '$& data-pagefind-ignore')),
      ),
    ),
  };
}

/** The terms of the glossary's page, each by itself. */
export function searchableTerms(html: string): Searchable[] {
  return [...html.matchAll(/<div class="term" id="([^"]*)"[^>]*>([\s\S]*?)<\/div>/g)].map(([, id, entry]) => {
    const name = /<dt>([\s\S]*?)(<span class="also">[\s\S]*?<\/span>)?<\/dt>/.exec(entry);
    const sentences = [...entry.matchAll(/<dd(?: class="precisely")?>([\s\S]*?)<\/dd>/g)].map(
      ([, sentence]) => `<p>${sentence.replace('<b>Precisely</b>', '')}</p>`,
    );
    return {
      address: `/glossary/#${id}`,
      kind: 'term',
      html: page(
        'term',
        name?.[1] ?? id,
        `<h1 data-pagefind-weight="10">${name?.[1] ?? id}</h1><p>${name?.[2] ?? ''}</p>${sentences.join('')}`,
      ),
    };
  });
}

/** Where an answer begins: a folded one, unless experts may skip it, and those of interview questions. */
const ANSWER =
  /<details class="fold[^>]*>(?!\s*<summary>\s*<span class="fold-name">Further)|<section class="part" aria-labelledby="(answer|compare)-title"/g;

const weighed = (address: string, text: string): string =>
  LAST.test(address) ? `<div data-pagefind-weight="0.1">${text}</div>` : text;

function kindOf(address: string): Kind {
  const [, kind] = /^\/(session|lab|exercise|drill|template)s\/[^/]+\//.exec(address) ?? [];
  return (kind as Kind | undefined) ?? 'page';
}

/** A page of the kernel checks one function: whoever looks for its name wants to know first what it is for. */
const LAST = /^\/kernel\/./;

const page = (kind: Kind, title: string, text: string): string => {
  const said = `<meta data-pagefind-meta="title[content]" content="${title.replaceAll('"', '&quot;')}">`;
  return `<html lang="en"><body><main>${said}<span data-pagefind-filter="kind:${kind}"></span>${text}</main></body></html>`;
};
