import type { Answers } from '../form/kind.ts';

/** The cells in which something stands. */
export const writtenIn = (answers: Answers): string[] =>
  Object.keys(answers).filter((cell) => answers[cell].trim() !== '');
