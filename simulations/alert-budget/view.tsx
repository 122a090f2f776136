import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { members } from '../lib/quantity.ts';
import { Calendar } from './Calendar.tsx';
import { perWeek, total } from './numbers.ts';
import type { AlertBudgetParams } from './params.ts';
import { type AlertBudgetResult, corrections } from './result.ts';

/** The year week by week, and what each correction would have made of it. */
export default function AlertBudgetView({
  params,
  result,
  pinned,
  predicted,
}: ViewProps<AlertBudgetResult, AlertBudgetParams>) {
  const { years } = result;
  const guess = predicted?.pagesPerWeek;
  const rows = dotRowsOf(perWeek, { params, result }, pinned, { role: 'alarm', shape: 'triangle' });
  return (
    <div className="panels">
      <Calendar pages={years[params.correction].pages} />
      <DotRows
        name="Pages a week by correction, and the standard errors from which a monitor alarms"
        x={roundDomain([0, 1, guess ?? 0, ...members(corrections).map((key) => years[key].perWeek.high)])}
        axis="pages a week"
        guess={{ value: guess, reading: perWeek }}
        rows={rows.map(({ member, name, dots, ...row }) => ({
          ...row,
          name: `${name}, ${formatNumber(years[member].barrier, 1)}`,
          strong: member === params.correction,
          dots: dots.map((dot) => ({ ...dot, label: `${formatNumber(total(years[member].pages))} a year` })),
        }))}
      />
    </div>
  );
}
