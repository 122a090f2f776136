import { useId, useState } from 'react';
import type { NapkinData } from '../../course/drillData.ts';
import { verdict } from './verdict.ts';

/** Where the number of a napkin question is written, and whether it is near enough is said. */
export function NapkinBox({ napkin: { answer, said, unit, tolerance } }: { napkin: NapkinData }) {
  const id = useId();
  const [text, setText] = useState('');
  const [heard, setHeard] = useState('');
  return (
    <form
      className="napkin"
      onSubmit={(event) => {
        event.preventDefault();
        const number = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''));
        setHeard(verdict(number, { answer, said: `${said} ${unit}`, tolerance }));
      }}
    >
      <label htmlFor={id}>Your number, in {unit}</label>
      <div className="napkin-row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${id}-near`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Compare</button>
      </div>
      <p id={`${id}-near`} className="control-help">
        {tolerance === 0 ? 'It has to be exact.' : `Within ${tolerance} % is near enough.`}
      </p>
      <p className="napkin-verdict" role="status">
        {heard && <span>{heard}</span>}
      </p>
    </form>
  );
}
