/** The meaning of a mark in a picture; `src/styles/figure.css` gives each its colour, dash and width, once. */
export type Role =
  | 'deployed'
  | 'rival'
  | 'truth'
  | 'alarm'
  | 'kept'
  | 'drawn'
  | 'faint'
  | 'ink'
  | 'train'
  | 'validation'
  | 'test'
  | 'production'
  | 'unknown';
