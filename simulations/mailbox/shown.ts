import { integer } from '../lib/draw.ts';
import { byMember } from '../lib/quantity.ts';
import { rng } from '../lib/rng.ts';
import type { Bayes } from './bayes.ts';
import type { Sets } from './filters.ts';
import { places } from './grammar.ts';
import { fixes, type ShownMail } from './result.ts';
import type { Vocabulary } from './vocabulary.ts';
import { phraseOf, pieceCount, textOf } from './words.ts';

const filters = { found: '', ...fixes };
const WORDS = 5;

/** The mails of the mailbox that the filter gets wrong as found or with some fix, as a reader meets them. */
export function shownMails({ mailbox, vocabulary, bayes, odds }: Sets, seed: number): ShownMail[] {
  const shown: ShownMail[] = [];
  for (let place = 0; place < mailbox.count; place++) {
    const junk = byMember(filters, (filter) => odds.mailbox[filter][place] > 0);
    const spam = mailbox.spam[place] === 1;
    if (Object.values(junk).every((lies) => lies === spam)) continue;
    const pieces = mailbox.pieces.subarray(mailbox.start[place], mailbox.start[place + 1]);
    shown.push({
      place,
      ...worded(pieces, vocabulary, seed, place),
      spam,
      category: mailbox.category[place],
      logOdds: odds.mailbox.found[place],
      words: heaviest(pieces, vocabulary, bayes),
      junk,
    });
  }
  return shown;
}

/** Greetings first, farewells last; the subject is the first phrase that is neither. */
function worded(pieces: Int32Array, vocabulary: Vocabulary, seed: number, place: number) {
  const chance = rng(seed, 'numbers', place);
  const lines = Array.from(pieces, (piece) => ({ order: orderOf(piece), text: said(piece, vocabulary) }))
    .sort((one, other) => one.order - other.order)
    .map(({ order, text }) => ({ order, text: text.replaceAll('{n}', () => String(2 + integer(chance, 97))) }));
  return {
    subject: capital((lines.find(({ order }) => order === 1) ?? lines[0]).text),
    text: lines.map(({ text }) => `${capital(text)}.`).join(' '),
  };
}

function said(piece: number, { disguised }: Vocabulary): string {
  return piece < pieceCount ? textOf(piece) : disguised[piece - pieceCount].replace('{d}', 'monday');
}

const farewells = new Set([4, 5, 8, 9, 10, 13].map((k) => places.neutral.from + k));
const foreignFarewells = new Set([places.germanNeutral.from + 1, places.spanishNeutral.from + 1]);

/** 0 for a greeting, 1 for what is said, 2 for a farewell. */
function orderOf(piece: number): 0 | 1 | 2 {
  if (piece >= pieceCount) return 1;
  const phrase = phraseOf(piece);
  if (farewells.has(phrase) || foreignFarewells.has(phrase)) return 2;
  const neutral = [places.neutral, places.germanNeutral, places.spanishNeutral];
  return neutral.some(({ from, count }) => phrase >= from && phrase < from + count) ? 0 : 1;
}

function heaviest(pieces: Int32Array, { words, wordsOfPiece }: Vocabulary, { weight }: Bayes): ShownMail['words'] {
  const there = [...new Set(Array.from(pieces).flatMap((piece) => [...wordsOfPiece[piece]]))];
  return there
    .filter((word) => weight[word] !== 0)
    .sort((one, other) => Math.abs(weight[other]) - Math.abs(weight[one]) || one - other)
    .slice(0, WORDS)
    .map((word) => ({ word: words[word] === 'num' ? 'a number' : words[word], weight: weight[word] }));
}

/** As people write: a capital first, in the name of a day, and in "I". */
const capital = (text: string): string =>
  text.replace(
    /^.|\b(?:mon|tues|wednes|thurs|fri|satur)day\b|\bi\b/g,
    (found) => found.charAt(0).toUpperCase() + found.slice(1),
  );
