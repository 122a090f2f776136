import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one golden file was found to hold. */
export interface Evidence {
  file: string;
  cases: number;
  /** Numbers that were compared. */
  values: number;
  /** The largest error, as a share of what its tolerance allows. */
  worst: number;
}

export const noEvidence = (): Evidence => ({ file: '', cases: 0, values: 0, worst: 0 });

/** Writes it where the variable EVIDENCE names a folder: the site shows what stands there. */
export function writeEvidence(evidence: Evidence): void {
  if (!process.env.EVIDENCE) return;
  const folder = join(process.env.EVIDENCE, 'golden');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${evidence.file}.json`), `${JSON.stringify(evidence, null, 2)}\n`);
}
