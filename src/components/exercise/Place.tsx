import { type ChangeEvent, useEffect, useState } from 'react';
import { dayOf } from '../../../simulations/lib/calendar.ts';
import { dateAt, type Slot } from '../../../simulations/lib/listing.ts';
import { admit, type NumberParam, type Param, type Value } from '../../../simulations/lib/params.ts';

interface Props<P extends Param = Param> {
  slot: Slot;
  param: P;
  value: Value;
  disabled: boolean;
  onChange: (value: Value) => void;
}

/** One marked place of a program: a choice between texts, a number, a date, or a piece that stands there or not. */
export function Place(props: Props) {
  const { slot, param, value, disabled, onChange } = props;
  switch (param.kind) {
    case 'choice':
      return (
        <select
          className="place"
          aria-label={slot.label}
          value={String(value)}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {Object.entries(param.options).map(([key, text]) => (
            <option key={key} value={key}>
              {text.trim() || '(nothing)'}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <label className="place-flag">
          <input
            type="checkbox"
            aria-label={slot.label}
            checked={value === true}
            disabled={disabled}
            onChange={(event) => onChange(event.target.checked)}
          />
          <code className={value === true ? undefined : 'code-comment'}>
            {value === true ? '' : '# '}
            {slot.text}
          </code>
        </label>
      );
    case 'number':
      return <TypedPlace {...props} param={param} />;
    case 'seed':
      return <code>{String(value)}</code>;
  }
}

/** A number or date that may be typed freely: it counts once it is allowed, and settles on an allowed one when left. */
function TypedPlace({ slot, param, value, disabled, onChange }: Props<NumberParam>) {
  const { since } = slot;
  const shown = (of: number) => (since === undefined ? String(of) : dateAt(since, of));
  const now = shown(Number(value));
  const [text, setText] = useState(now);
  useEffect(() => setText(now), [now]);
  const read = (typed: string) => {
    if (since === undefined) return typed === '' ? null : Number(typed);
    // While a date is being typed, it may be empty or have a year of five digits.
    return /^\d{4}-\d\d-\d\d$/.test(typed) ? dayOf(typed) - dayOf(since) : null;
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value;
    setText(typed);
    const number = read(typed);
    if (number !== null && admit(param, number) === number) onChange(number);
  };
  return (
    <input
      className="place"
      aria-label={slot.label}
      type={since === undefined ? 'number' : 'date'}
      min={shown(param.min)}
      max={shown(param.max)}
      step={since === undefined ? param.step : undefined}
      value={text}
      disabled={disabled}
      onChange={type}
      onBlur={() => {
        const settled = admit(param, read(text));
        setText(settled === null ? now : shown(Number(settled)));
        if (settled !== null && settled !== value) onChange(settled);
      }}
    />
  );
}
