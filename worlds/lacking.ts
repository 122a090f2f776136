/** Numbers that pages of this build quote and nothing records. */
export interface Lacking {
  page: string;
  /** The measures and their setting, in words. */
  what: string;
  /** Recorded, but before the sources changed. */
  stale: boolean;
}

/**
 * What this build lacks so far. The build's pages and its configuration hold separate copies of this file, so that the list
 * itself has to be kept where both find it.
 */
export function lacking(): Lacking[] {
  const shared = globalThis as { flywheelLacking?: Lacking[] };
  shared.flywheelLacking ??= [];
  return shared.flywheelLacking;
}
