import type { IdKind } from '../renames.ts';
import type { Shape } from '../stored.ts';

/** Where something that is kept may go, besides the browser it was made in. */
export type Destination = 'backup' | 'classResult' | 'lms';

/** Everything that is decided about one kind of thing before it is kept. */
export interface Kept<T> extends Shape<T> {
  /** What the names of its entries begin with; after a slash follows the id. */
  family: string;
  /**
   * What the ids are ids of: they never change, or the change stands among the renames. `made` says that the reader's
   * device makes them, as for one attempt among many.
   */
  ids: IdKind | 'made';
  /** For the reader who asks what this site keeps. */
  what: string;
  goes: Readonly<Record<Destination, boolean>>;
}
