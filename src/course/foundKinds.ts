/** The kinds of things that are found, and how a list of them is headed. */
export const kinds = {
  session: 'Sessions',
  lab: 'Labs',
  exercise: 'Exercises',
  drill: 'Drills',
  term: 'Terms',
  template: 'Templates',
  page: 'Other pages',
} as const;

export type Kind = keyof typeof kinds;
