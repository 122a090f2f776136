/** The shares of the users that a canary goes through, in percent; it stays at the last. */
export const ladders = {
  full: [1, 5, 10, 25, 50, 100],
  from5: [5, 10, 25, 50, 100],
  from10: [10, 25, 50, 100],
  held1: [1],
  held5: [5],
  held25: [25],
} as const satisfies Record<string, readonly number[]>;
