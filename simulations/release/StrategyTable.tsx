import { memo } from 'react';
import { alike } from '../lib/chart/alike.ts';
import { type Reading, show } from '../lib/quantity.ts';
import { blindSpot, lanes as names } from './lanes.ts';
import { cost, toAlarm, toSafety, usersExposed, usersHurt } from './numbers.ts';
import type { Lane, LaneName } from './result.ts';

type Shown = Reading & { head: string; of: (lane: Lane) => number | null };
const COLUMNS: readonly Shown[] = [
  { ...usersHurt, head: 'users hurt' },
  { ...usersExposed, head: 'users met' },
  { ...toAlarm, head: 'alarm, min', digits: 0 },
  { ...toSafety, head: 'safe, min' },
  { ...cost, head: 'price, €', digits: 1 },
];
const CAPTION = 'The same release under each strategy';

/** What the same release cost under each strategy, and what each is blind to. */
export const StrategyTable = memo(function StrategyTable({
  lanes,
  chosen,
}: {
  lanes: readonly Lane[];
  chosen: LaneName;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll release-tables" aria-label={CAPTION} tabIndex={0}>
      <table className="release-table">
        <caption>{CAPTION}</caption>
        <thead>
          <tr>
            <td />
            {COLUMNS.map(({ head }) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lanes.map((lane) => (
          <tbody key={lane.name}>
            <tr aria-current={lane.name === chosen ? 'true' : undefined}>
              <th scope="row">{names[lane.name]}</th>
              {COLUMNS.map((column) => (
                <td key={column.head} className="figure">
                  {cell(column, column.of(lane))}
                </td>
              ))}
            </tr>
            <tr className="release-blind">
              <td colSpan={COLUMNS.length + 1}>blind to {blindSpot(lane.name)}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}, alike);

function cell(reading: Reading, value: number | null): string {
  return value === null ? '–' : show(reading, value);
}
