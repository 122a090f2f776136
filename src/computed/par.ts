import { askedFile } from '../../worlds/asked.ts';
import { lacking } from '../../worlds/lacking.ts';
import type { Par } from '../state/par.ts';
import type { Trial } from '../state/trial.ts';
import { notePar, parHash, readPar } from './recordedPar.ts';

/** The par of a trial as it is recorded. A build for readers lists what it lacks, as for numbers that pages quote. */
export function parOf(id: string, trial: Trial, page: string): Par | null {
  if (askedFile) {
    notePar(askedFile, { id, trial });
    return null;
  }
  const found = readPar(id);
  if (found && (found.hash === parHash(trial) || process.env.STALE_NUMBERS)) return found.par;
  if (!import.meta.env.DEV && !process.env.STALE_NUMBERS)
    lacking().push({ page, what: `the par of the trial ${id}`, stale: found !== null });
  return null;
}
