/** Why a weight is missing, by the words of the field. */
export const mechanisms = {
  MCAR: 'MCAR, by chance',
  MAR: 'MAR, by distance',
  MNAR: 'MNAR, by weight',
} as const;

/** The repairs, in the order in which they stand everywhere. */
export const repairs = {
  drop: 'drop rows',
  mean: 'mean',
  indicator: 'mean + indicator',
  regression: 'regression',
  multiple: 'multiple imputation',
} as const;

export type Repair = keyof typeof repairs;

/** What becomes of the missing weights in production. */
export const futures = {
  continues: 'go on as before',
  stops: 'stop',
  random: 'come by chance',
} as const;
