import { useEffect, useRef } from 'react';
import { type HuntPlace, huntAnswers, huntPlaces, trapKinds } from '../../course/huntWords.ts';
import { clock } from '../mock/step.ts';
import { countVerdicts, type Said, verdictOf } from './game.ts';
import { verdictWords } from './verdictWords.ts';

interface Props {
  said: readonly Said[];
  seconds: number;
  lab: string;
  onAgain: () => void;
  onAnother: () => void;
}

const order = Object.keys(huntPlaces) as HuntPlace[];

/** What all answers of a game did, in two counts, and each column with its clock and its reason. */
export function HuntEnd({ said, seconds, lab, onAgain, onAnother }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const { leak, givenAway, right } = countVerdicts(said);
  const sorted = [...said].sort((a, b) => order.indexOf(a.column.at) - order.indexOf(b.column.at));
  const isMissed = ({ column, answer }: Said) => verdictOf(column, answer) !== 'right';
  const missed = sorted.filter(isMissed);
  return (
    <section className="hunt-card" aria-label="All answers">
      <h2 ref={head} tabIndex={-1}>
        {counted(leak, 'leak')} let in, {counted(givenAway, 'signal')} given away
      </h2>
      <p>
        {right} of {said.length} right in {clock(Math.round(seconds))}. A leak lets a model be released that cannot keep
        its promise; <a href={lab}>three such columns are measured in a lab</a>. A signal given away makes an honest
        model weaker.
      </p>
      <p className="buttons">
        <button type="button" onClick={onAnother}>
          Another game
        </button>
        <button type="button" className="quiet" onClick={onAgain}>
          The same again
        </button>
      </p>
      {missed.length > 0 && <Rows said={missed} />}
      <details>
        <summary>{missed.length > 0 ? 'What you had right' : 'All columns'}</summary>
        <Rows said={sorted.filter((one) => !isMissed(one))} />
      </details>
    </section>
  );
}

function Rows({ said }: { said: readonly Said[] }) {
  return (
    <ul className="hunt-rows">
      {said.map(({ column, answer }) => {
        const { sign, role, words } = verdictWords[verdictOf(column, answer)];
        return (
          <li key={column.name}>
            <p>
              <span className={role} aria-hidden="true">
                {sign}
              </span>{' '}
              <code>{column.name}</code>: <b>{huntAnswers[column.answer]}</b>
              {answer === column.answer ? '' : ` (you: ${huntAnswers[answer]})`}
              <span className="visually-hidden">. {words}.</span>
            </p>
            <p className="control-help">
              Can be read {column.readable}.{column.trap ? ` A trap: ${trapKinds[column.trap]}.` : ''} {column.reason}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
