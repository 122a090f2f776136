import { useLayoutEffect, useState } from 'react';
import { dayOf } from '../../../simulations/lib/calendar.ts';
import { dateAt, type Slot } from '../../../simulations/lib/listing.ts';
import type { NumberParam } from '../../../simulations/lib/params/number.ts';
import { admit, type Value } from '../../../simulations/lib/params.ts';

interface Props {
  slot: Slot;
  /** The date of day 0. */
  since: string;
  /** A number of days. */
  param: NumberParam;
  value: Value;
  disabled: boolean;
  onChange: (days: Value) => void;
}

/** A date in a program that may be typed freely: it counts once it is allowed, and settles on an allowed one when left. */
export function DatePlace({ slot, since, param, value, disabled, onChange }: Props) {
  const id = `place-${slot.param}`;
  const now = dateAt(since, Number(value));
  const [text, setText] = useState(now);
  const [word, setWord] = useState('');
  useLayoutEffect(() => setText(now), [now]);
  const accept = (days: Value | null) => {
    if (days !== null && admit(param, days) === days && days !== value) onChange(days);
  };
  const type = (typed: string) => {
    setText(typed);
    setWord('');
    // What is written otherwise may still grow: 2024/6/3 is on its way to 2024/6/30.
    const days = daysTo(typed, since);
    if (days !== null && dateAt(since, days) === typed) accept(days);
  };
  const leave = () => {
    const days = daysTo(text, since);
    const settled = days === null ? null : Number(admit(param, days));
    const shown = settled === null ? now : dateAt(since, settled);
    setText(shown);
    accept(settled);
    if (days === null && text.trim() !== '') setWord(`“${text}” is not a date as year-month-day: ${now} stays.`);
    else if (settled !== days) setWord(`${text} is out of range: ${shown} is the nearest date.`);
  };
  // A date field of the browser would show the date in the reader's own order, which is not how the program reads it.
  return (
    <>
      <input
        className="place"
        type="text"
        aria-label={`${slot.label}, as year-month-day`}
        aria-describedby={`${id}-word`}
        spellCheck={false}
        autoComplete="off"
        maxLength={20}
        value={text}
        disabled={disabled}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          accept(Number(value) + (event.key === 'ArrowUp' ? 1 : -1));
        }}
      />
      <span role="status" className="typed-word" id={`${id}-word`}>
        {word && <span key={word}>{word}</span>}
      </span>
    </>
  );
}

/** The days from `since` to the date that was typed; null when it is none. */
function daysTo(typed: string, since: string): number | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(typed.normalize('NFKC').replace(/[\s\p{Cf}]/gu, ''));
  if (!found) return null;
  const date = [found[1], found[2].padStart(2, '0'), found[3].padStart(2, '0')].join('-');
  const days = dayOf(date) - dayOf(since);
  return dateAt(since, days) === date ? days : null;
}
