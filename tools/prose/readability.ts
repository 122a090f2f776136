import { plainText, readingMinutes, wordsOf } from '../../src/course/plainText.ts';

/** What can be counted of how a text reads. */
export interface Readability {
  words: number;
  numbersPer100: number;
  /** Words before the first lab, table of worlds or still figure; null where there is none. */
  beforePicture: number | null;
  /** Of the paragraphs with two sentences or more, the share whose second one begins with a pronoun. */
  pronouns: number;
  minutes: number;
}

const PICTURE = /<(?:Simulation|Survey|Timeline|Flow|Ladder|TwoByTwo)\b/;
const PRONOUN = /^[“‘"(]*(?:It|Its|This|That|These|Those|They|Their|He|She|Both|Such)\b/;

/** Counts one text in MDX. */
export function readabilityOf(mdx: string): Readability {
  const plain = plainText(mdx);
  const words = wordsOf(plain);
  const place = mdx.search(PICTURE);
  const second = paragraphsOf(plain).flatMap((paragraph) => sentencesOf(paragraph)[1] ?? []);
  return {
    words: words.length,
    numbersPer100: (100 * words.filter((word) => /\d/.test(word)).length) / Math.max(1, words.length),
    beforePicture: place < 0 ? null : wordsOf(plainText(mdx.slice(0, place))).length,
    pronouns: second.filter((sentence) => PRONOUN.test(sentence)).length / Math.max(1, second.length),
    minutes: readingMinutes(mdx),
  };
}

const paragraphsOf = (plain: string): string[] =>
  plain
    .split(/\n\s*\n/)
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && !/^(?:#|\||[-*] |\d+\. )/.test(text));

const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.?!][”’"*)]*)\s+(?=[“‘"*(]*\p{Lu})/u);
