/** The width of a letter of a label, the distance to its mark, and the width of a picture on a phone, in pixels. */
const LETTER = 7.4;
const GAP = 10;
const PHONE = 328;

/** The share of a picture on a phone that so many letters take, in percent. */
export const roomFor = (letters: number): number => (100 * (letters * LETTER + GAP)) / PHONE;

/**
 * On which side of what reaches from one place to another, in percent of the width, there is room for words on a phone,
 * and no rule: after it, before it, or on neither.
 */
export function sideFor(from: number, to: number, words: string, rule?: number): 'after' | 'before' | 'neither' {
  const room = roomFor(words.length);
  const covers = (start: number, end: number) => rule !== undefined && rule > start && rule < end;
  if (to + room <= 100 && !covers(to, to + room)) return 'after';
  return from >= room && !covers(from - room, from) ? 'before' : 'neither';
}
