/** The pictures, in the order in which one draws them. */
export const pictures = {
  distribution: 'distribution of the weight',
  weeks: 'counts and means by week',
  holes: 'map of missing values',
  correlation: 'correlation of columns',
  classes: 'share of late parcels by week',
} as const;

export type Picture = keyof typeof pictures;
