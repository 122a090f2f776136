import { type Summary, summarise } from '../../simulations/lib/replicate.ts';
import type { Column, Trial } from './trial.ts';

export type World = Readonly<Record<string, number>>;
export type Verdict = 'met' | 'not met' | 'not clear';

/** One case by one measure, over its worlds so far. */
export interface Cell {
  summary: Summary;
  /** Null where there is no limit. */
  verdict: Verdict | null;
}

/** Every case by every measure. */
export function judge(trial: Trial, worlds: readonly (readonly World[])[]): Cell[][] {
  const summaries = worlds.map((row) =>
    trial.columns.map(({ measure }) => summarise(row.map((world) => world[measure]))),
  );
  return judged(trial, summaries);
}

/** Every case by every measure, from what is known of them. */
export function judged({ columns }: Trial, summaries: readonly (readonly Summary[])[]): Cell[][] {
  return summaries.map((row) =>
    columns.map(({ limit }, place) => ({ summary: row[place], verdict: limit && verdictOf(limit, row[place]) })),
  );
}

/** Where the interval covers the limit, these worlds cannot tell. */
function verdictOf({ side, value }: NonNullable<Column['limit']>, { low, high }: Summary): Verdict {
  const [best, worst] = side === 'most' ? [low - value, high - value] : [value - high, value - low];
  if (worst <= 0) return 'met';
  return best > 0 ? 'not met' : 'not clear';
}

/** How many limits hold, in a sentence. */
export function total(cells: readonly (readonly Cell[])[], worlds: number): string {
  const verdicts = cells.flat().flatMap(({ verdict }) => verdict ?? []);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const [met, missed, open] = [count('met'), count('not met'), count('not clear')];
  const all = verdicts.length;
  if (met === all)
    return `Your plan keeps ${all === 1 ? 'its limit' : all === 2 ? 'both limits' : `all ${all} limits`}.`;
  const kept = `Your plan keeps ${met} of ${all} limits${missed > 0 ? ` and breaks ${missed}` : ''}.`;
  if (open === 0) return kept;
  return `${kept} ${open === 1 ? 'One is' : `${open} are`} not clear: the interval of ${worlds} worlds covers the limit.`;
}
