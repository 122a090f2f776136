import { expect } from 'vitest';

/** Expects that a file of Python prints what a page says: the words to the letter, the numbers nearly, since releases of scikit-learn differ in the last digits of a fit. */
export function expectPrinted(printed: string, page: string): void {
  const [found, said] = [taken(printed), taken(page)];
  expect(found.words).toBe(said.words);
  for (const [i, number] of found.numbers.entries()) {
    expect(Math.abs(number - said.numbers[i]), `number ${i + 1}: ${number} for ${said.numbers[i]}`).toBeLessThanOrEqual(
      Math.max(0.02, 0.02 * Math.abs(number)),
    );
  }
}

/** The text with its numbers taken out, and the numbers. */
function taken(text: string): { words: string; numbers: number[] } {
  const NUMBER = /-?\d+(?:\.\d+)?/g;
  return {
    words: text.replace(NUMBER, '#').replace(/ +/g, ' ').trim(),
    numbers: (text.match(NUMBER) ?? []).map(Number),
  };
}
