import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { type Cell, judged } from './judgeTrial.ts';
import type { TriedPlan } from './kept/trial.ts';
import type { Trial } from './trial.ts';

const asks = ({ cases, columns }: Trial, { version }: Pick<Declaration, 'version'>) => ({
  version,
  cases: cases.map(({ title }) => title),
  measures: columns.map(({ measure }) => measure),
});

/** What came of a plan, to be kept. Null where a world gave no number: there is nothing to show again. */
export function triedPlan(
  trial: Trial,
  declaration: Pick<Declaration, 'version'>,
  plan: AnyValues,
  cells: readonly (readonly Cell[])[],
): TriedPlan | null {
  const summaries = cells.map((row) => row.map(({ summary }) => summary));
  const whole = summaries.flat().every((summary) => Object.values(summary).every(Number.isFinite));
  return whole ? { plan, ...asks(trial, declaration), summaries } : null;
}

/** What is kept of a trial, judged by its limits; null where it was about other cases, measures or another model. */
export function cellsOf(
  trial: Trial,
  declaration: Pick<Declaration, 'version'>,
  { plan: _, summaries, ...about }: TriedPlan,
): Cell[][] | null {
  const { cases, measures, version } = asks(trial, declaration);
  const alike = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((text, place) => text === other[place]);
  const same = about.version === version && alike(about.cases, cases) && alike(about.measures, measures);
  const whole = summaries.length === cases.length && summaries.every((row) => row.length === measures.length);
  return same && whole ? judged(trial, summaries) : null;
}
