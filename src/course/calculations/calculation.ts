/** A number that a reader gives. */
export interface Given {
  label: string;
  /** What it counts, as it stands behind the number: "%", "days". */
  unit: string;
  min: number;
  max: number;
  /** Only whole numbers count. */
  whole?: true;
  /** What stands for it where nothing is typed. */
  usual?: number;
}

/** What came of a calculation: the figures, and the sentences that say them with their units. */
export interface Found {
  figures: Readonly<Record<string, number>>;
  words: readonly string[];
}

/** A calculation on a form. `of` gets numbers within their bounds; a text in its place says why they do not go together. */
export interface Calculation {
  given: Readonly<Record<string, Given>>;
  of(numbers: Readonly<Record<string, number>>): Found | string;
}

/** A calculation whose numbers are known by name. */
export const calculation = <G extends string>(
  given: Readonly<Record<G, Given>>,
  of: (numbers: Readonly<Record<G, number>>) => Found | string,
): Calculation => ({ given, of });
