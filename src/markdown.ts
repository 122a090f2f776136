import { markdownToHtml } from 'satteri';
import { firstWords } from './course/firstWords.ts';
import { unbrokenNumbers } from './integrations/unbrokenNumbers.ts';

/** Text from a field of content, which is Markdown, as HTML. A listing takes the focus, so that its lines may scroll unbroken. */
export function htmlOf(markdown: string): string {
  const { html } = markdownToHtml(markdown, {
    features: { smartPunctuation: { dashes: false } },
    hastPlugins: [unbrokenNumbers],
  });
  return html.replaceAll('<pre>', '<pre tabindex="0">');
}

/** The first paragraph, as HTML that may stand in a heading or a link, and what follows it. */
export function openingOf(markdown: string): { opening: string; rest: string } {
  const html = htmlOf(markdown).trim();
  const [whole, opening] = /^<p>([\s\S]*?)<\/p>/.exec(html) ?? [];
  if (whole === undefined)
    throw new Error(`A text that heads a page begins with a paragraph; found "${markdown.slice(0, 60)}".`);
  return { opening, rest: html.slice(whole.length).trim() };
}

/** The first words of the text, without markup, in at most `length` characters. */
export const beginningOf = (markdown: string, length: number): string => firstWords(openingWordsOf(markdown), length);

/** The first paragraph without markup, as text. */
export const openingWordsOf = (markdown: string): string => wordsOf(openingOf(markdown).opening);

/** A text in Markdown without its markup: a paragraph a line, and a listing as it stands. */
export const textOf = (markdown: string): string =>
  htmlOf(markdown)
    .split(/(<pre[\s\S]*?<\/pre>)|<\/(?:p|li)>/)
    .map((part = '') => (part.startsWith('<pre') ? plain(part).trimEnd() : wordsOf(part)))
    .filter((line) => line !== '')
    .join('\n');

const wordsOf = (html: string): string => plain(html).replace(/\s+/g, ' ').trim();

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
