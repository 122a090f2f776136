import { useId, useState } from 'react';
import type { NapkinData } from '../../course/drillData.ts';
import { toleranceInWords, verdict } from './verdict.ts';

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
        setHeard(verdict(text, { answer, said, unit, tolerance }));
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
          onChange={(event) => {
            setText(event.currentTarget.value);
            setHeard('');
          }}
        />
        <button type="submit">Compare</button>
      </div>
      <p id={`${id}-near`} className="control-help">
        {toleranceInWords(tolerance)}
      </p>
      <p className="napkin-verdict" role="status">
        {heard && <span>{heard}</span>}
      </p>
    </form>
  );
}
