/** Requests that a version answered, and what monitoring can count of them at once. */
export interface Counts {
  requests: number;
  errors: number;
  slow: number;
  /** Parcels that were predicted to be late. */
  lates: number;
}

export const nothing: Counts = { requests: 0, errors: 0, slow: 0, lates: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return {
    requests: a.requests + b.requests,
    errors: a.errors + b.errors,
    slow: a.slow + b.slow,
    lates: a.lates + b.lates,
  };
}

export function times(a: Counts, factor: number): Counts {
  return { requests: a.requests * factor, errors: a.errors * factor, slow: a.slow * factor, lates: a.lates * factor };
}
