/**
 * A detector in parts. What it keeps of a stream does not depend on its setting until it rings, so that several settings
 * can share it. State is plain data, changed in place.
 */
export interface DetectorParts<S> {
  /** The state before the first value. */
  start: () => S;
  copy: (state: S) => S;
  /** Takes the next value; throws on one that is no value of its streams. */
  take: (state: S, value: number) => void;
  /** Whether the latest value rings at a setting. Where it does, it does so at every setting that is more easily alarmed. */
  rings: (state: S, setting: number) => boolean;
  /** Takes values from one index up to another until one rings, and gives its index; `to` where none does. */
  until: (state: S, values: ArrayLike<number>, from: number, to: number, setting: number) => number;
  /** Forgets what a ring makes it forget; left out where it starts anew. */
  forget?: (state: S, setting: number) => void;
  /** Throws on a setting that is none. */
  demand: (setting: number) => void;
}

/** One detector at one setting: takes the next value and says whether it rings. Throws on a setting that is none, and on bad values. */
export function atSetting<S>(parts: DetectorParts<S>, setting: number): (value: number) => boolean {
  parts.demand(setting);
  let state = parts.start();
  return (value) => {
    parts.take(state, value);
    if (!parts.rings(state, setting)) return false;
    if (parts.forget) parts.forget(state, setting);
    else state = parts.start();
    return true;
  };
}
