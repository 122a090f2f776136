import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In what share of many worlds one promise of the kernel was kept. */
export interface Evidence {
  what: string;
  /** The share that is promised. */
  claims: number;
  /** Whether more, or less, is also as promised. */
  bound?: 'at least' | 'at most';
  found: number;
  /** The standard error of what was found. */
  se: number;
  worlds: number;
  /**
   * What theory says of this very setting, where that is known and not what is promised: counts are whole, samples
   * small.
   */
  known?: number;
}

/** Writes coverage.json into the folder that the environment variable EVIDENCE names; without it, nothing. */
export function writeEvidence(found: readonly Evidence[]): void {
  const { EVIDENCE } = process.env;
  if (EVIDENCE) writeFileSync(join(EVIDENCE, 'coverage.json'), `${JSON.stringify(found, null, 2)}\n`);
}
