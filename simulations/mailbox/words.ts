import { days, phrases, things } from './grammar.ts';

/** What every number in a mail is to the filter. */
const NUMBER = 'num';

const slots = /\{[idn]\}/g;
const hasThing = Uint8Array.from(phrases, (phrase) => Number(phrase.includes('{i}')));
const hasDay = Uint8Array.from(phrases, (phrase) => Number(phrase.includes('{d}')));

/** One phrase with what fills it, as a number. A phrase without a thing has thing 0, one without a day has day 0. */
export const pieceOf = (phrase: number, thing: number, day: number): number =>
  (phrase * things.length + thing) * days.length + day;
export const phraseOf = (piece: number): number => Math.floor(piece / (things.length * days.length));
export const pieceCount = phrases.length * things.length * days.length;

/** How many choices a phrase leaves for its thing and its day. */
export const thingsOf = (phrase: number): number => (hasThing[phrase] ? things.length : 1);
export const daysOf = (phrase: number): number => (hasDay[phrase] ? days.length : 1);

/** The text of a piece, with `{n}` still to be filled. */
export function textOf(piece: number): string {
  const day = piece % days.length;
  const thing = Math.floor(piece / days.length) % things.length;
  return phrases[phraseOf(piece)].replace('{i}', things[thing]).replace('{d}', days[day]);
}

/** All words of the grammar, none of them disguised; a word is its place in this list. */
export const words: readonly string[] = [
  ...new Set([NUMBER, ...things, ...days, ...phrases.flatMap((phrase) => phrase.replace(slots, '').split(' '))]),
].filter((word) => word !== '');
const known = new Map(words.map((word, id) => [word, id]));

/** The places in `words` of what a piece says, by piece; empty for numbers that are no piece. */
export const wordsOfPiece: readonly Int32Array[] = Array.from({ length: pieceCount }, (_, piece) => {
  const phrase = phraseOf(piece);
  const day = piece % days.length;
  const thing = Math.floor(piece / days.length) % things.length;
  if (thing >= thingsOf(phrase) || day >= daysOf(phrase)) return new Int32Array(0);
  return Int32Array.from(
    textOf(piece)
      .replaceAll('{n}', NUMBER)
      .split(' ')
      .map((word) => known.get(word)!),
  );
});
