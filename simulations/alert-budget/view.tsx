import { DotRows } from '../lib/chart/DotRows.tsx';
import { fluid, roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { Calendar } from './Calendar.tsx';
import type { AlertBudgetParams, Correction } from './params.ts';
import type { AlertBudgetResult } from './result.ts';

const ROWS: [Correction, string][] = [
  ['none', 'no correction'],
  ['check', 'Bonferroni by check'],
  ['benjaminiHochberg', 'Benjamini–Hochberg'],
  ['year', 'Bonferroni by year'],
];

/** The year week by week, and what each correction would have made of it. */
export default function AlertBudgetView({
  params,
  result: { years },
  pinned,
  predicted,
}: ViewProps<AlertBudgetResult, AlertBudgetParams>) {
  const chosen = years[params.correction];
  const guess = predicted?.pagesPerWeek;
  const x = fluid(roundDomain([0, 1, guess ?? 0, ...ROWS.map(([key]) => years[key].perWeek.high)]), [1, 99]);
  return (
    <div className="panels">
      <Calendar pages={chosen.pages} />
      <div>
        <p className="plot-name">Pages a week by correction, and the standard errors from which a monitor alarms</p>
        <DotRows
          x={x}
          ticks={x.ticks(5)}
          axis="pages a week"
          guess={guess === undefined ? undefined : { value: guess, label: `you ${formatNumber(guess, 1)}` }}
          rows={ROWS.map(([key, words]) => {
            const { perWeek, barrier, pages } = years[key];
            const total = pages.reduce((sum, count) => sum + count, 0);
            return {
              name: `${words}, ${formatNumber(barrier, 1)}`,
              strong: key === params.correction,
              dots: [{ ...perWeek, shape: 'triangle', colour: 'var(--alarm)', label: `${formatNumber(total)} a year` }],
              kept: pinned && [pinned.result.years[key].perWeek.value],
            };
          })}
        />
      </div>
    </div>
  );
}
