import { integer } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import type { DefectName, ReleaseParams } from './params.ts';

/** The chance of each event of a request. */
export interface Rates {
  /** No answer. */
  error: number;
  /** An answer after more than 200 ms. */
  slow: number;
  /** A promised date that turns out wrong, which is known after three days. */
  wrong: number;
  /** A parcel that is predicted to be late. */
  late: number;
}

export const oldRates: Rates = { error: 0.002, slow: 0.001, wrong: 0.05, late: 0.2 };

/** What a defect of size 1 adds to the chances, on average over all requests. */
const defects: Record<DefectName, Rates> = {
  none: { error: 0, slow: 0, wrong: 0, late: 0 },
  crash: { error: 0.02, slow: 0, wrong: 0, late: 0 },
  latency: { error: 0, slow: 0.03, wrong: 0, late: 0 },
  small: { error: 0.002, slow: 0, wrong: 0, late: 0 },
  skew: { error: 0, slow: 0, wrong: 0.03, late: 0.06 },
  quality: { error: 0, slow: 0, wrong: 0.01, late: 0 },
};

const names = Object.keys(defects) as DefectName[];

/** The defect in fact, which nobody in the simulated team knows. One without a size is none. */
export function defectOf({ defect, size, seed }: ReleaseParams): DefectName {
  const drawn = names[integer(rng(seed, 'hidden defect'), names.length)];
  return size === 0 ? 'none' : defect === 'hidden' ? drawn : defect;
}

/** What the defect adds to the chances of a request, in the segment that a crash is confined to and elsewhere. */
export function addedRates(defect: DefectName, size: number, segmentShare: number): { segment: Rates; others: Rates } {
  const { error, slow, wrong, late } = defects[defect];
  const everywhere = { error: error * size, slow: slow * size, wrong: wrong * size, late: late * size };
  switch (defect) {
    case 'crash':
      return {
        segment: { ...everywhere, error: Math.min(1, everywhere.error / segmentShare) },
        others: { ...everywhere, error: 0 },
      };
    case 'none':
    case 'latency':
    case 'small':
    case 'skew':
    case 'quality':
      return { segment: everywhere, others: everywhere };
  }
}
