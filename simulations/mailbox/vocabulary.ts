import { rng } from '../lib/rng.ts';
import { disguisedForms } from './disguise.ts';
import type { Mails } from './mails.ts';
import { words, wordsOfPiece } from './words.ts';

/** The words and the pieces of one world: those of the grammar, then the disguised ones that this world has. */
export interface Vocabulary {
  words: readonly string[];
  wordsOfPiece: readonly Int32Array[];
  /** The disguised texts, with `{n}` still to be filled; piece `pieceCount + k` says the k-th. */
  disguised: readonly string[];
}

export function vocabularyOf(seed: number): Vocabulary {
  const disguised = disguisedForms(rng(seed, 'disguise'));
  const all = [...words];
  const known = new Map(all.map((word, id) => [word, id]));
  const idOf = (word: string): number => {
    const id = known.get(word) ?? all.length;
    if (id === all.length) {
      all.push(word);
      known.set(word, id);
    }
    return id;
  };
  const own = disguised.map((text) =>
    Int32Array.from(text.replace('{d}', 'monday').replaceAll('{n}', 'num').split(' '), idOf),
  );
  return { words: all, wordsOfPiece: [...wordsOfPiece, ...own], disguised };
}

/** Which features each of many mails has: mail i has `of[start[i]]` to before `start[i + 1]`, each once. */
export interface Features {
  count: number;
  of: Int32Array;
  start: Int32Array;
}

/** The different words of each mail. O(words). */
export function wordFeatures({ words, wordsOfPiece }: Vocabulary, { start, pieces, count }: Mails): Features {
  return gathered(count, words.length, (i, add) => {
    for (let k = start[i]; k < start[i + 1]; k++) for (const word of wordsOfPiece[pieces[k]]) add(word);
  });
}

/** The features of so many mails; `visit` names those of mail i, and each is kept once. */
export function gathered(
  mails: number,
  count: number,
  visit: (i: number, add: (feature: number) => void) => void,
): Features {
  const last = new Int32Array(count).fill(-1);
  const start = new Int32Array(mails + 1);
  let of = new Int32Array(16 * mails);
  let end = 0;
  for (let i = 0; i < mails; i++) {
    visit(i, (feature) => {
      if (last[feature] === i) return;
      last[feature] = i;
      if (end === of.length) {
        const wider = new Int32Array(2 * of.length);
        wider.set(of);
        of = wider;
      }
      of[end++] = feature;
    });
    start[i + 1] = end;
  }
  return { count, of, start };
}
