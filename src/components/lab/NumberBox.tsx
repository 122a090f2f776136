import { type KeyboardEvent, useState } from 'react';
import type { NumberParam } from '../../../simulations/lib/params/number.ts';
import type { SeedParam } from '../../../simulations/lib/params/seed.ts';
import { admit } from '../../../simulations/lib/params.ts';
import { typedNumber } from '../../state/typedNumber.ts';

interface Props {
  id: string;
  label?: string;
  className?: string;
  param: NumberParam | SeedParam;
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/**
 * A number one may type freely, and step with the arrow keys. It counts once it is allowed; when it is left it settles
 * on an allowed one, and a word beside it says when that is not what was typed.
 */
export function NumberBox({ id, label, className, param, value, disabled, onChange }: Props) {
  // What is being typed, and what is said of it, with the value beside which it stands: another value takes its place.
  const [draft, setDraft] = useState<{ text: string; of: number } | null>(null);
  const [word, setWord] = useState<{ text: string; of: number } | null>(null);
  const text = draft?.of === value ? draft.text : String(value);
  const said = word?.of === value ? word.text : '';

  const type = (typed: string) => {
    const number = typedNumber(typed, param);
    const counts = number !== null && admit(param, number) === number;
    setDraft({ text: typed, of: counts ? number : value });
    setWord(null);
    if (counts && number !== value) onChange(number);
  };
  const settle = (number: number | null) => {
    const settled = number === null ? value : Number(admit(param, number));
    setDraft(null);
    if (settled !== value) onChange(settled);
    return settled;
  };
  const leave = () => {
    if (draft?.of !== value) return;
    const number = typedNumber(text, param);
    const settled = settle(number);
    setWord({ text: text.trim() === '' ? '' : wordOn(text, number, settled, param), of: settled });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (steps === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setWord(null);
    settle((typedNumber(text, param) ?? value) + steps * param.step);
  };

  return (
    <>
      {/* A number box of the browser drops a decimal comma, and its number turns with the wheel. */}
      <input
        id={id}
        className={className}
        type="text"
        role="spinbutton"
        inputMode={param.min < 0 ? 'text' : Number.isInteger(param.step) ? 'numeric' : 'decimal'}
        aria-label={label}
        aria-valuemin={param.min}
        aria-valuemax={param.max}
        aria-valuenow={value}
        aria-describedby={`${id}-word`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        disabled={disabled}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      <span role="status" className="typed-word" id={`${id}-word`}>
        {said ? <span key={said}>{said}</span> : null}
      </span>
    </>
  );
}

/** What to say when the value is not the one that was typed. */
function wordOn(text: string, number: number | null, settled: number, { min, max }: Props['param']): string {
  const typed = text.trim().slice(0, 20);
  if (number === null) return `“${typed}” is not a number that fits here: ${settled} stays.`;
  if (number > max) return `${typed} is too much: ${settled} is the most.`;
  if (number < min) return `${typed} is too little: ${settled} is the least.`;
  return Math.abs(number - settled) > 1e-9 * Math.abs(number)
    ? `${typed} is between the steps: ${settled} is next to it.`
    : '';
}
