import { type Kind, kinds } from '../../course/foundKinds.ts';
import { element } from './element.ts';
import { piecesOf } from './marked.ts';
import type { Result } from './pagefind.ts';

/** A result as an item of a list: the page's title and kind, and the part of it that fits best, with its words. */
export async function found(result: Result): Promise<HTMLLIElement> {
  const { url, meta, excerpt, filters, sub_results: parts } = await result.data();
  const title = meta.title ?? url;
  const [best] = parts.toSorted((a, b) => b.locations.length - a.locations.length);
  const part = best && best.title !== title ? best : null;
  return element(
    'li',
    {},
    element('a', { href: part?.url ?? url }, short(title), ...(part ? [element('span', {}, ` › ${part.title}`)] : [])),
    element('span', { class: 'found-kind' }, ` ${kinds[filters.kind?.[0] as Kind] ?? ''}`),
    element(
      'p',
      {},
      ...piecesOf((part ?? { excerpt }).excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
}

/** An interview question is headed by all its words. */
const short = (title: string): string =>
  title.length <= 90 ? title : `${title.slice(0, title.lastIndexOf(' ', 90))} …`;
