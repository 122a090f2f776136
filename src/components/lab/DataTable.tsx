import { memo } from 'react';
import type { Table } from '../../../simulations/lib/define.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';

/** A table of a result; numbers right-aligned, unknown cells said to be so. */
export const DataTable = memo(function DataTable({ table }: { table: Table }) {
  const { caption, columns, rows } = table;
  return (
    // A table wider than the page scrolls by itself, so it must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a result have no name of their own; their place is their identity.
            <tr key={index}>
              {row.map((cell, place) => (
                <Cell key={columns[place].key} cell={cell} digits={columns[place].digits} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function Cell({ cell, digits }: { cell: number | string | null; digits: number | undefined }) {
  if (cell === null) return <td>–</td>;
  if (typeof cell === 'number') return <td className="figure">{formatNumber(cell, digits)}</td>;
  return <td>{cell}</td>;
}
