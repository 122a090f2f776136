import { columns, wholeRows } from '../../../course/planted/columns.ts';
import type { Mark } from '../../../course/planted/mark.ts';
import { pool } from '../../../course/planted/pool.ts';
import { type InHand, markInHand } from './inHand.ts';

interface Props {
  id: string;
  inHand: InHand;
  rowCount: number;
  /** Why no mark can be added now; empty where one can. */
  closed: string;
  onChange: (change: Partial<InHand>) => void;
  onMark: (mark: Mark) => void;
}

/** What is wrong, where, and from which row to which: the controls that make a mark. */
export function MarkInHand({ id, inHand, rowCount, closed, onChange, onMark }: Props) {
  const mark = markInHand(inHand, rowCount);
  const lacking = closed || (typeof mark === 'string' ? mark : '');
  return (
    <fieldset className="mark-in-hand js-only" aria-describedby={`${id}-lacking`}>
      <legend>The mark in hand</legend>
      <div>
        <label htmlFor={`${id}-kind`}>What is wrong</label>
        <select id={`${id}-kind`} value={inHand.kind} onChange={(event) => onChange({ kind: event.target.value })}>
          <option value="">–</option>
          {pool.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-column`}>In which column</label>
        <select
          id={`${id}-column`}
          value={inHand.column}
          onChange={(event) => onChange({ column: event.target.value })}
        >
          <option value="">–</option>
          {columns.map(({ key }) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
          <option value={wholeRows}>whole rows</option>
        </select>
      </div>
      {(['from', 'to'] as const).map((end) => (
        <div key={end}>
          <label htmlFor={`${id}-${end}`}>{end === 'from' ? 'From row' : 'To row'}</label>
          <input
            id={`${id}-${end}`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={inHand[end]}
            onChange={(event) => onChange({ [end]: event.target.value })}
          />
        </div>
      ))}
      <div className="buttons">
        <button type="button" className="quiet" onClick={() => onChange({ from: '1', to: String(rowCount) })}>
          All rows
        </button>
        <button
          type="button"
          aria-disabled={lacking !== ''}
          onClick={() => typeof mark !== 'string' && !closed && onMark(mark)}
        >
          Add the mark
        </button>
      </div>
      <p className="control-help" id={`${id}-lacking`} role="status">
        {lacking}
      </p>
    </fieldset>
  );
}
