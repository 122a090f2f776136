import type { Rich } from '../../course/rich.ts';

/** A text that came as data without its markup. */
export const wordsOf = (text: readonly Rich[]): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece[1]))).join('');
