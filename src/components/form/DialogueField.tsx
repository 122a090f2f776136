import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../course/fields.ts';
import type { FieldProps, Kind } from './kind.ts';
import { type Branch, branches, talk } from './talk.ts';
import { useAnswer } from './useAnswer.ts';

type Dialogue = Extract<Field, { kind: 'dialogue' }>;

/** A talk in which every question costs. The answer is the keys of what was asked, in order. */
export const dialogue: Kind<Dialogue> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: (field, answers) => {
    const { asked, left } = talk(field, answers[field.key] ?? '');
    if (asked.length === 0) return '_nothing asked_';
    const { budget, unit } = field;
    return [
      ...asked.map(
        ({ ask, cost, answer }) => `**${ask}** (${counted(cost, unit)})\n\n> ${answer.replace(/\s*\n\s*/g, '\n> ')}`,
      ),
      `_${budget - left} of ${counted(budget, unit)} used._`,
    ].join('\n\n');
  },
  Field: DialogueField,
};

/** Until the page is awake, and without a script, the questions that are open stand there, each with its answer folded. */
function DialogueField({ field, form }: FieldProps<Dialogue>) {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <fieldset className="work-space dialogue">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      {awake ? <Talk {...{ field, form }} /> : <Everything field={field} />}
    </fieldset>
  );
}

function Talk({ field, form }: Omit<FieldProps<Dialogue>, 'id'>) {
  const { key, label, unit, budget } = field;
  const [kept, onKept] = useAnswer(form, key);
  const { asked, open, left } = talk(field, kept);
  const [focused, setFocused] = useState<string | null>(null);
  const latest = useRef<HTMLLIElement>(null);

  // The button that was pressed is gone, so the focus goes on to what it brought.
  useEffect(() => {
    if (focused !== null) latest.current?.focus();
  }, [focused]);

  const ask = (line: string) => {
    onKept([...asked.map(({ key }) => key), line].join(' '));
    setFocused(line);
  };
  const takeBack = () => {
    setFocused(null);
    onKept(
      asked
        .slice(0, -1)
        .map(({ key }) => key)
        .join(' '),
    );
  };

  return (
    <>
      <p className="dialogue-left" role="status">
        {left} of {counted(budget, unit)} left.
      </p>
      {asked.length > 0 && (
        <ol className="dialogue-said" aria-label={`${label}: what was said`}>
          {asked.map((line, i) => (
            <li key={line.key} ref={i === asked.length - 1 ? latest : null} tabIndex={-1}>
              <p>
                <b>{line.ask}</b> <span className="control-help">{counted(line.cost, unit)}</span>
              </p>
              <p>{line.answer}</p>
            </li>
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <ul className="dialogue-open" aria-label={`${label}: what you can ask`}>
          {open.map(({ key, ask: words, cost }) => (
            <li key={key}>
              <button type="button" className="quiet" disabled={cost > left} onClick={() => ask(key)}>
                {words} <span className="control-help">{counted(cost, unit)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.every(({ cost }) => cost > left) && <p>The talk is over: nothing more can be asked.</p>}
      <button
        type="button"
        className="quiet"
        aria-disabled={asked.length === 0}
        onClick={() => asked.length > 0 && takeBack()}
      >
        Take back the last question
      </button>
    </>
  );
}

function Everything({ field: { lines, unit, budget } }: { field: Dialogue }) {
  return (
    <>
      <p className="dialogue-left">
        You have {counted(budget, unit)}. Say which questions you would ask before you open their answers.
      </p>
      <Folded opens={branches(lines)} unit={unit} />
    </>
  );
}

/** What an answer leads to is folded with it, so that no question gives away what nobody has said. */
function Folded({ opens, unit }: Pick<Branch, 'opens'> & Pick<Dialogue, 'unit'>) {
  return opens.map(({ line: { key, ask, cost, answer }, opens }) => (
    <details key={key}>
      <summary>
        {ask} <span className="control-help">{counted(cost, unit)}</span>
      </summary>
      <p>{answer}</p>
      <Folded opens={opens} unit={unit} />
    </details>
  ));
}

const counted = (count: number, { one, many }: Dialogue['unit']): string => `${count} ${count === 1 ? one : many}`;
