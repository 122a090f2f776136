import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Practice } from '../../state/kept/practice.ts';
import type { Saved } from '../../state/storage.ts';
import { typedNumber } from '../../state/typedNumber.ts';

const BOUNDS = { min: 0, max: 200, step: 1 };

/** Where a reader says how many new questions may come in a day; what is no such number is said in words. */
export function NewADay({ plan }: { plan: Saved<Practice> }) {
  const { newADay } = useStore(plan);
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const wrong = text !== null && wholeOf(text) === null;
  return (
    <div>
      <label>
        New questions a day, at least
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={id}
          value={text ?? newADay}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            const typed = wholeOf(value);
            if (typed !== null) plan.setState({ newADay: typed });
          }}
          onBlur={() => !wrong && setText(null)}
        />
      </label>
      <p className="control-help" id={id} role="status">
        {wrong && (
          <span>
            Write a whole number from {BOUNDS.min} to {BOUNDS.max}. Until then it stays at {newADay}.
          </span>
        )}
      </p>
    </div>
  );
}

function wholeOf(text: string): number | null {
  const typed = typedNumber(text, BOUNDS);
  return typed !== null && Number.isInteger(typed) && typed >= BOUNDS.min && typed <= BOUNDS.max ? typed : null;
}
