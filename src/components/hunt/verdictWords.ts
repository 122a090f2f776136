import type { Verdict } from './game.ts';

/** How each verdict looks and reads. */
export const verdictWords: Readonly<Record<Verdict, { sign: string; role: string; words: string }>> = {
  right: { sign: '●', role: 'hunt-right', words: 'Right' },
  leak: { sign: '▲', role: 'hunt-leak', words: 'A leak let in' },
  givenAway: { sign: '○', role: 'hunt-given', words: 'A signal given away' },
  miss: { sign: '◐', role: 'hunt-near', words: 'Not right, and no harm done' },
};
