import { useEffect, useRef } from 'react';
import { huntAnswers, trapKinds } from '../../course/huntWords.ts';
import { type Said, verdictOf } from './game.ts';
import { verdictWords } from './verdictWords.ts';

interface Props {
  said: Said;
  /** Whether no column is left. */
  last: boolean;
  onNext: () => void;
}

/** The clock of a column that was missed: what it is about, when it can be read, and what a booking has in its place. */
export function HuntMiss({ said: { column, answer }, last, onNext }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const { sign, role, words } = verdictWords[verdictOf(column, answer)];
  const { name, trap, about, readable, instead, reason } = column;
  return (
    <section className="hunt-card" aria-label="Answer">
      <h2 ref={head} tabIndex={-1}>
        <span className={role} aria-hidden="true">
          {sign}
        </span>{' '}
        {words}: <code>{name}</code>
      </h2>
      <p>
        You said “{huntAnswers[answer]}”. The answer is “<b>{huntAnswers[column.answer]}</b>”.
        {trap && ` A trap: ${trapKinds[trap]}.`}
      </p>
      <dl className="hunt-times">
        <dt>Tells of</dt>
        <dd>{about}</dd>
        <dt>Can be read</dt>
        <dd>{readable}</dd>
        {instead && (
          <>
            <dt>A booking reads</dt>
            <dd>{instead}</dd>
          </>
        )}
      </dl>
      <p>{reason}</p>
      <p className="buttons">
        <button type="button" onClick={onNext}>
          {last ? 'See all answers' : 'Next column'}
        </button>
      </p>
    </section>
  );
}
