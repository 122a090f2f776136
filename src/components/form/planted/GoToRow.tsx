import { type KeyboardEvent, useState } from 'react';
import { rowNumber } from '../../../course/planted/mark.ts';

/** Goes to a row by its number, at a button or by Enter. */
export function GoToRow({ id, onRow }: { id: string; onRow: (row: number) => void }) {
  const [text, setText] = useState('');
  const go = () => {
    const row = rowNumber(text);
    if (row !== null) onRow(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go();
  };
  return (
    <div className="go-to-row">
      <label htmlFor={id}>Row</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="quiet" onClick={go}>
        Go to it
      </button>
    </div>
  );
}
