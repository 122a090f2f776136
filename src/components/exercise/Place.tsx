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
    case 'moves':
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
  const accept = (number: number | null) => {
    if (number !== null && admit(param, number) === number && number !== value) onChange(number);
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    accept(read(event.target.value, since));
  };
  const shared = {
    className: 'place',
    value: text,
    disabled,
    onChange: type,
    onBlur: () => {
      const settled = admit(param, read(text, since));
      setText(settled === null ? now : shown(Number(settled)));
      accept(settled as number | null);
    },
  };
  if (since === undefined) {
    return (
      <input {...shared} type="number" aria-label={slot.label} min={param.min} max={param.max} step={param.step} />
    );
  }
  // A date field of the browser would show the date in the reader's own order, which is not how the program reads it.
  return (
    <input
      {...shared}
      type="text"
      aria-label={`${slot.label}, as year-month-day`}
      spellCheck={false}
      autoComplete="off"
      maxLength={10}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        accept(Number(value) + (event.key === 'ArrowUp' ? 1 : -1));
      }}
    />
  );
}

/** The number that was typed, or the days since `since`; null while it is neither. */
function read(typed: string, since: string | undefined): number | null {
  if (since === undefined) return typed === '' ? null : Number(typed);
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return null;
  const days = dayOf(typed) - dayOf(since);
  return dateAt(since, days) === typed ? days : null;
}
