import { useId } from 'react';
import { columns, wholeRows } from '../../../course/planted/columns.ts';
import type { PlantedTable } from '../../../course/planted/plantedTable.ts';
import { GoToRow } from './GoToRow.tsx';
import { type InHand, rowsInHand, withRow } from './inHand.ts';

/** Rows that are shown at once. */
const pageLength = 25;

interface Props {
  table: PlantedTable;
  /** A row of the page that is shown. */
  at: number;
  onAt: (row: number) => void;
  inHand: InHand;
  /** Null until the page is awake. */
  onPick: ((change: Partial<InHand>) => void) | null;
}

/** The table, a page at a time. A row number begins or ends the rows in hand; the name of a column takes it in hand. */
export function RowsTable({ table, at, onAt, inHand, onPick }: Props) {
  const id = useId();
  const count = table.rows.length;
  const first = pageOf(Math.min(at, count));
  const last = Math.min(first + pageLength - 1, count);
  const picked = rowsInHand(inHand);
  const isPicked = (row: number) => picked !== null && row >= picked.from && row <= picked.to;
  return (
    <div>
      {onPick && (
        <div className="buttons rows-pages js-only">
          <button
            type="button"
            className="quiet"
            aria-disabled={first === 1}
            onClick={() => onAt(Math.max(first - 1, 1))}
          >
            Earlier rows
          </button>
          <button
            type="button"
            className="quiet"
            aria-disabled={last === count}
            onClick={() => onAt(Math.min(last + 1, count))}
          >
            Later rows
          </button>
          <GoToRow id={`${id}-go`} onRow={onAt} />
        </div>
      )}
      <p id={`${id}-rows`} role="status" className="control-help">
        Rows {first} to {last} of {count}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a table is not a set of fields */}
      <div className="table-scroll" role="group" aria-label="Rows of the table" tabIndex={0}>
        <table className="rows-table" aria-describedby={`${id}-rows`}>
          <thead>
            <tr>
              <th scope="col">row</th>
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  <Pick pressed={inHand.column === key} onPick={onPick && (() => onPick({ column: key }))}>
                    {key}
                  </Pick>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(first - 1, last).map((cells, i) => {
              const row = first + i;
              return (
                <tr key={row}>
                  <th scope="row">
                    <Pick pressed={isPicked(row)} onPick={onPick && (() => onPick(withRow(inHand, row)))}>
                      {row}
                    </Pick>
                  </th>
                  {cells.map((cell, place) => {
                    const { key, kind } = columns[place];
                    const held = isPicked(row) && (inHand.column === key || inHand.column === wholeRows);
                    const classes = [...(kind === 'number' ? ['figure'] : []), ...(held ? ['held'] : [])];
                    return (
                      <td key={key} className={classes.join(' ') || undefined}>
                        {cell}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A name that can be taken in hand once the page is awake. */
function Pick({
  pressed,
  onPick,
  children,
}: {
  pressed: boolean;
  onPick: (() => void) | null;
  children: string | number;
}) {
  if (!onPick) return children;
  return (
    <button type="button" className="quiet pick" aria-pressed={pressed} onClick={onPick}>
      {children}
    </button>
  );
}

/** The first row of the page that a row stands on. */
const pageOf = (row: number): number => row - ((row - 1) % pageLength);
