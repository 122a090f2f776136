import { askedFile } from '../../worlds/asked.ts';
import { lacking } from '../../worlds/lacking.ts';
import type { Par } from '../state/par.ts';
import { notePar, parHash, readPar, type SoughtPar } from './recordedPar.ts';

/** The par of a trial as it is recorded. A build for readers lists what it lacks, as for numbers that pages quote. */
export function parOf(id: string, asked: Pick<SoughtPar, 'trial' | 'known'>, page: string): Par | null {
  if (askedFile) {
    notePar(askedFile, { id, ...asked });
    return null;
  }
  const found = readPar(id);
  if (found && (found.hash === parHash(asked) || process.env.STALE_NUMBERS)) return found.par;
  if (!import.meta.env.DEV && !process.env.STALE_NUMBERS)
    lacking().push({ page, what: `the par of the trial ${id}`, stale: found !== null });
  return null;
}
