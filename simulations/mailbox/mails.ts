import { bernoulli, categorical, integer } from '../lib/draw.ts';
import { type Rng, rng } from '../lib/rng.ts';
import { FORMS } from './disguise.ts';
import { places } from './grammar.ts';
import { type Category, goodMail, type Part, type Recipe, spamMail } from './recipes.ts';
import { daysOf, pieceCount, pieceOf, thingsOf } from './words.ts';

/** Mails in the order in which they came. Mail i consists of the pieces from `start[i]` to before `start[i + 1]`. */
export interface Mails {
  count: number;
  category: Category[];
  spam: Uint8Array;
  start: Int32Array;
  /** Places in `wordsOfPiece`; from `pieceCount` on, disguised forms. */
  pieces: Int32Array;
}

/** Pieces of the longest mail. */
const LONGEST = 6;

/**
 * `count` mails of which `baseRate` are spam. Whether a mail is spam, what good mail says and what spam says come from streams of
 * their own, so that another base rate or more mails redraw none that both have.
 */
export function drawMails(seed: number, set: string, count: number, baseRate: number, mix: Mix): Mails {
  const labels = rng(seed, set, 'labels');
  const good = writer(rng(seed, set, 'good'), goodMail, mix);
  const spam = writer(rng(seed, set, 'spam'), spamMail, mix);
  return collect(count, () => (bernoulli(labels, baseRate) === 1 ? spam : good));
}

/** `count` good mails of one category. */
export function drawOf(seed: number, set: string, count: number, category: Category): Mails {
  const write = writer(
    rng(seed, set),
    goodMail.filter((recipe) => recipe.category === category),
    'share',
  );
  return collect(count, () => write);
}

/** All mails of one list, then all of another. */
export function together(one: Mails, other: Mails): Mails {
  const length = one.start[one.count];
  return {
    count: one.count + other.count,
    category: [...one.category, ...other.category],
    spam: joined(Uint8Array, one.spam, other.spam),
    start: joined(
      Int32Array,
      one.start.subarray(0, one.count),
      other.start.map((at) => at + length),
    ),
    pieces: joined(Int32Array, one.pieces, other.pieces),
  };
}

/** The shares of kinds of mail as they are, or as they were when the training mails came. */
export type Mix = 'share' | 'inTraining';

/** Writes the next mail into a list of pieces from a place on; gives its category and the place after it. */
type Writer = (pieces: Int32Array, at: number) => readonly [Category, number];

function collect(count: number, next: () => Writer): Mails {
  const pieces = new Int32Array(count * LONGEST);
  const start = new Int32Array(count + 1);
  const category = new Array<Category>(count);
  for (let i = 0; i < count; i++) [category[i], start[i + 1]] = next()(pieces, start[i]);
  const spam = Uint8Array.from(category, (one) => (isSpam.has(one) ? 1 : 0));
  return { count, category, spam, start, pieces: pieces.slice(0, start[count]) };
}

const isSpam = new Set(spamMail.map(({ category }) => category));

function writer(chance: Rng, recipes: readonly Recipe[], mix: Mix): Writer {
  const shares = recipes.map((recipe) => recipe[mix]);
  return (pieces, at) => {
    const { category, parts } = recipes[categorical(chance, shares)];
    let end = at;
    for (const part of parts[parts.length > 1 ? integer(chance, parts.length) : 0])
      end = write(chance, part, pieces, end);
    return [category, end];
  };
}

/** So many different phrases of a pool, each filled. */
function write(chance: Rng, { of, from, to, disguised }: Part, pieces: Int32Array, at: number): number {
  const pool = places[of[of.length > 1 ? integer(chance, of.length) : 0]];
  const end = at + from + integer(chance, to - from + 1);
  const drawn: number[] = [];
  while (drawn.length < end - at) {
    const k = integer(chance, pool.count);
    if (drawn.includes(k)) continue;
    pieces[at + drawn.length] = disguised ? disguisedPiece(chance, k) : plainPiece(chance, pool.from + k);
    drawn.push(k);
  }
  return end;
}

function plainPiece(chance: Rng, phrase: number): number {
  const [things, days] = [thingsOf(phrase), daysOf(phrase)];
  return pieceOf(phrase, things > 1 ? integer(chance, things) : 0, days > 1 ? integer(chance, days) : 0);
}

const disguisedPiece = (chance: Rng, k: number): number => pieceCount + k * FORMS + integer(chance, FORMS);

function joined<T extends Uint8Array | Int32Array>(Kind: new (length: number) => T, one: T, other: T): T {
  const all = new Kind(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
