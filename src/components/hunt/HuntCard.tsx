import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { NamedColumn } from '../../course/huntColumns.ts';
import { type HuntAnswer, huntAnswers } from '../../course/huntWords.ts';

const all = Object.entries(huntAnswers) as [HuntAnswer, string][];

/** A column and the three answers; the keys 1 to 3 give them while the card has the focus. */
export function HuntCard({ column, onAnswer }: { column: NamedColumn; onAnswer: (answer: HuntAnswer) => void }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent) => {
    const chosen = all[Number(event.key) - 1];
    if (chosen === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(chosen[0]);
  };
  return (
    <section className="hunt-card" aria-label="Column" onKeyDown={press}>
      <h2 ref={head} tabIndex={-1}>
        <code>{column.name}</code>
      </h2>
      <p>{column.means}.</p>
      <p className="control-help">It is the moment of booking. Could the value in the table be read now?</p>
      <p className="hunt-answers">
        {all.map(([key, words], i) => (
          <button key={key} type="button" aria-keyshortcuts={String(i + 1)} onClick={() => onAnswer(key)}>
            <kbd>{i + 1}</kbd> {words}
          </button>
        ))}
      </p>
    </section>
  );
}
