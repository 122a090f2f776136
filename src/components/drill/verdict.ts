/** The key of a napkin question. */
export interface Key {
  answer: number;
  /** The key with its unit, as it is read. */
  said: string;
  /** In percent of the key. */
  tolerance: number;
}

/** What a reader hears of a number: the key when it is near enough, else only in which direction it lies. */
export function verdict(number: number, { answer, said, tolerance }: Key): string {
  if (Number.isNaN(number)) return 'Write a number, such as 1200 or 0.05.';
  const off = number - answer;
  const within = (Math.abs(answer) * tolerance) / 100;
  // A key that is a whole number of days is matched by that number.
  if (Math.abs(off) <= Math.max(within, 1e-9)) return `Near enough: it is ${said}. Now say how you came to it.`;
  const times = off > 0 ? number / answer : answer / number;
  const far = times >= 2 && Number.isFinite(times) ? ', by a factor of two or more' : '';
  return `Too ${off > 0 ? 'large' : 'small'}${far}. Try once more, or open the way to it.`;
}
