import { typedNumber } from '../../state/typedNumber.ts';

/** The key of a napkin question. */
export interface Key {
  answer: number;
  /** The key as it is read, without its unit. */
  said: string;
  unit: string;
  /** In percent of the key. */
  tolerance: number;
}

/** What a reader hears of the number in a text: the key when it is near enough, else only in which direction it lies. */
export function verdict(text: string, key: Key): string {
  const { answer, said, unit, tolerance } = key;
  const number = numberIn(text, key);
  if (number === null) return 'Write a number, such as 1200 or 0.05.';
  const off = number - answer;
  const then = 'Now say how you came to it.';
  if (number === Number(said.replaceAll(',', ''))) return `Right: ${said} ${unit}. ${then}`;
  if (Math.abs(off) <= (Math.abs(answer) * tolerance) / 100) return `Near enough: it is ${said} ${unit}. ${then}`;
  const times = off > 0 ? number / answer : answer / number;
  const far = times >= 2 && Number.isFinite(times) ? ', by a factor of two or more' : '';
  return `Too ${off > 0 ? 'large' : 'small'}${far}. Try once more, or open the way to it.`;
}

/** `1,200` is 1200 where whole numbers are asked for, and 1.2 where decimals are; `17,0` is always 17. */
const numberIn = (text: string, { said, unit }: Key): number | null =>
  typedNumber(text, {
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    step: said.includes('.') ? 0.1 : 1,
    unit,
  });

/** How near is near enough, in words. */
export const toleranceInWords = (tolerance: number): string =>
  tolerance === 0 ? 'It has to be exact.' : `Within ${tolerance} % is near enough.`;
