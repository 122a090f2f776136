import { type Features, gathered } from './vocabulary.ts';
import { words as known } from './words.ts';

/** The pieces of three letters of every word, as numbers; the ends of a word count as letters. */
export interface LetterPieces {
  count: number;
  of: readonly Int32Array[];
}

/** The pieces of the words of a world, which begin with those of the grammar. */
export function letterPieces(words: readonly string[]): LetterPieces {
  const ids = new Map(ofGrammar.ids);
  const disguised = words.slice(known.length).map((word) => piecesOf(word, ids));
  return { count: ids.size, of: [...ofGrammar.of, ...disguised] };
}

/** The different pieces in the words of each mail. O(letters). */
export function letterFeatures({ count, of }: LetterPieces, mails: Features): Features {
  return gathered(mails.start.length - 1, count, (i, add) => {
    for (let k = mails.start[i]; k < mails.start[i + 1]; k++) for (const piece of of[mails.of[k]]) add(piece);
  });
}

function piecesOf(word: string, ids: Map<string, number>): Int32Array {
  const whole = ` ${word} `;
  return Int32Array.from({ length: word.length }, (_, at) => {
    const piece = whole.slice(at, at + 3);
    const id = ids.get(piece) ?? ids.size;
    ids.set(piece, id);
    return id;
  });
}

const ofGrammar = (() => {
  const ids = new Map<string, number>();
  return { of: known.map((word) => piecesOf(word, ids)), ids };
})();
