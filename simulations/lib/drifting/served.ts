import type { Champion } from './champion.ts';
import type { Days } from './days.ts';

/** A champion in office. */
export interface Version {
  /** The first day whose parcels it predicts. */
  since: number;
  champion: Champion;
  /** The days whose inputs count as normal while it serves. */
  normal: Days;
}

/** A model was fitted, and paid for, on the morning of a day. */
export interface Retraining {
  day: number;
  /** Whether it took office. */
  promoted: boolean;
}

/** A year of serving. Morning t knows the parcels of days before t, and the labels of days before t - labelDelayDays. */
export interface ServedYear {
  /** P(late) of every parcel of production, as it was predicted on its day. */
  predicted: Float64Array;
  /** The champions in their order; the first one serves from day 0. */
  versions: Version[];
  /** The last possible morning is that after the last day: a calendar leaves the year as fresh as it began. */
  retrainings: Retraining[];
  /** The mornings on which only the intercept was corrected. */
  corrections: number[];
}

/** The version that predicts the parcels of a day; on the morning after the last decision, the one in office. */
export function versionOn({ versions }: Pick<ServedYear, 'versions'>, day: number): Version {
  let k = versions.length - 1;
  while (versions[k].since > day) k--;
  return versions[k];
}

/** Makes something of a version once, and keeps it until another version is asked about. */
export function perVersion<T>(make: (version: Version) => T): (version: Version) => T {
  let known: { version: Version; made: T } | undefined;
  return (version) => {
    if (known?.version !== version) known = { version, made: make(version) };
    return known.made;
  };
}
