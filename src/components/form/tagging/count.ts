import { wilsonInterval } from '../../../../simulations/lib/proportions/interval.ts';
import type { Answers } from '../kind.ts';
import { type Category, categoriesOf, type Tagging, tagOf } from './kept.ts';

/** How many errors of one kind a category holds, of those that are tagged, and the 95 % interval of that share. */
export interface Count {
  of: number;
  tagged: number;
  low: number;
  high: number;
}

export interface Counted {
  category: Category;
  /** By the key of the kind of error. */
  counts: Record<string, Count>;
}

/** The reader's categories with their counts, and how many errors of each kind have no tag yet. */
export function countTags(field: Tagging, answers: Answers): { rows: Counted[]; open: Record<string, number> } {
  const categories = categoriesOf(field, answers);
  const tags = field.items.map((item) => ({
    error: item.error,
    digit: tagOf(field, answers, item.key, categories)?.digit,
  }));
  const among = (error: string) => tags.filter((tag) => tag.error === error);
  const rows = categories.map((category) => ({
    category,
    counts: Object.fromEntries(
      field.errors.map(({ key }) => {
        const tagged = among(key).filter(({ digit }) => digit !== undefined).length;
        const of = among(key).filter(({ digit }) => digit === category.digit).length;
        const { low, high } = tagged > 0 ? wilsonInterval(of, tagged) : { low: 0, high: 1 };
        return [key, { of, tagged, low, high }];
      }),
    ),
  }));
  const open = Object.fromEntries(
    field.errors.map(({ key }) => [key, among(key).filter(({ digit }) => digit === undefined).length]),
  );
  return { rows, open };
}

/** A count in words, with its share and interval: "5 of 12, 42 % (19 to 68)". */
export function countInWords({ of, tagged, low, high }: Count): string {
  if (tagged === 0) return 'none tagged yet';
  const percent = (share: number) => Math.round(100 * share);
  return `${of} of ${tagged}, ${percent(of / tagged)} % (${percent(low)} to ${percent(high)})`;
}

/** The interval of each count below `n`, for paper: "Of 2: 1 is 9–91 %." */
export function intervalsInWords(n: number): string {
  const said = Array.from({ length: n - 1 }, (_, i) => {
    const { low, high } = wilsonInterval(i + 1, n);
    return `${i + 1} is ${Math.round(100 * low)}–${Math.round(100 * high)}${i === 0 ? ' %' : ''}`;
  });
  return `Of ${n}: ${said.join(', ')}.`;
}
