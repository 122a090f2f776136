import type { Field } from '../../../course/fields.ts';
import type { Answers } from '../kind.ts';

export type Tagging = Extract<Field, { kind: 'tagging' }>;
export type Item = Tagging['items'][number];

/** A category of the reader's own: the digit that is its key, and its name, which may be empty while it is being changed. */
export interface Category {
  digit: string;
  name: string;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The cell of a category's name, and of the tag that an item has, which is the digit of its category. */
export const nameCell = (field: string, digit: string): string => `${field}.name-${digit}`;
export const tagCell = (field: string, item: string): string => `${field}.${item}`;
/** The cell that says that what the items were written as has been opened. */
export const openedCell = (field: string): string => `${field}.opened`;

/** All cells of a field. */
export const cellsOf = ({ key, items }: Pick<Tagging, 'key' | 'items'>): string[] => [
  ...digits.map((digit) => nameCell(key, digit)),
  ...items.map((item) => tagCell(key, item.key)),
  openedCell(key),
];

/** The categories that have a name or a tag. What is no tag counts as none. */
export function categoriesOf({ key, items }: Tagging, answers: Answers): Category[] {
  const used = new Set(items.map((item) => answers[tagCell(key, item.key)]));
  return digits
    .map((digit) => ({ digit, name: answers[nameCell(key, digit)] ?? '' }))
    .filter(({ digit, name }) => name.trim() !== '' || used.has(digit));
}

/** The first digit that no category has; undefined where all are taken. */
export const freeDigit = (categories: readonly Category[]): string | undefined =>
  digits.find((digit) => !categories.some((one) => one.digit === digit));

/** The category of an item, if it has one. */
export function tagOf(
  { key }: Pick<Tagging, 'key'>,
  answers: Answers,
  item: string,
  categories: readonly Category[],
): Category | undefined {
  return categories.find(({ digit }) => digit === answers[tagCell(key, item)]);
}

/** A category in words. */
export const nameOf = ({ digit, name }: Category): string => name.trim() || `category ${digit}`;
