import { dayOf, isoDate } from './calendar.ts';
import type { Value } from './params.ts';

/**
 * A program that a reader edits only in marked places, each of which is a parameter of the simulation that carries it
 * out. Plain data, so that a page can show it and a script can be written from it.
 */
export interface Listing {
  /** The blocks of code from top to bottom, apart from the order of those that can be moved. */
  blocks: readonly Block[];
  /** The choice parameter whose value is the order of the movable blocks: their names joined by `-`. */
  order: string;
}
/** Some lines of a program that stay together. */
export interface Block {
  /** The name of a block that can be moved; all movable blocks stand next to each other. */
  step?: string;
  lines: readonly (readonly Piece[])[];
}
/** Code as it stands, or a marked place. */
export type Piece = string | Slot;
/** A marked place: the code in it is what a parameter says. */
export interface Slot {
  /** The parameter: a choice between texts, a number, or a flag that says whether `text` stands there. */
  param: string;
  /** The meaning of the place, for those who do not see where it stands. */
  label: string;
  /** With a flag: the code that stands there when it is set. */
  text?: string;
  /** With a number of days: the date of day 0, as `2024-03-01`; the place then holds a date. */
  since?: string;
}

/** The blocks in the order that the values give. */
export function arranged(listing: Listing, values: Readonly<Record<string, Value>>): Block[] {
  const steps = stepsOf(listing, values);
  const movable = listing.blocks.filter(({ step }) => step !== undefined);
  const sorted = steps.map((step) => movable.find((block) => block.step === step) as Block);
  let next = 0;
  return listing.blocks.map((block) => (block.step === undefined ? block : sorted[next++]));
}

/** The names of the movable blocks in the order that the values give. */
export function stepsOf(listing: Listing, values: Readonly<Record<string, Value>>): string[] {
  return String(values[listing.order]).split('-');
}

/** The program as text, with every place filled. `texts` are the options of choices by parameter. */
export function programOf(
  listing: Listing,
  values: Readonly<Record<string, Value>>,
  texts: (param: string, value: string) => string,
): string {
  const fill = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const value = values[piece.param];
    if (typeof value === 'boolean') return value ? (piece.text ?? '') : '';
    if (typeof value === 'number') return piece.since === undefined ? String(value) : dateAt(piece.since, value);
    return texts(piece.param, String(value));
  };
  return arranged(listing, values)
    .flatMap(({ lines }) => lines.map((line) => line.map(fill).join('')))
    .filter((line, i, all) => line.trim() !== '' || all[i - 1]?.trim() !== '')
    .join('\n');
}

/** The date so many days after `since`, as `2024-06-30`. */
export function dateAt(since: string, days: number): string {
  return isoDate(dayOf(since) + days);
}
