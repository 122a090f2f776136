import { memo } from 'react';
import { useStore } from 'zustand';
import type { Given } from '../../course/calculations/calculation.ts';
import { givenInWords, type WorkedOut, workOut } from '../../course/calculations/workOut.ts';
import { calculations } from '../../course/calculations.ts';
import type { Field } from '../../course/fields.ts';
import type { Answers, FieldProps, Form, Kind } from './kind.ts';
import { useAnswer } from './useAnswer.ts';

type Computed = Extract<Field, { kind: 'computed' }>;

/** Numbers to give, and what is worked out from them. */
export const computed: Kind<Computed> = {
  cellsOf: (field) => Object.keys(calculations[field.of].given).map((key) => cellKey(field, key)),
  toMarkdown: (field, answers) => {
    const { given, said } = computedAnswer(field, answers);
    if (given.length === 0) return '_nothing written_';
    return `${given.map(({ label, value }) => `- ${label}: ${value}`).join('\n')}\n\n${said}`;
  },
  Field: ComputedField,
};

/** A computed field as it is read: every number with its label, and what came of them; nothing given where nothing was typed. */
export function computedAnswer(
  field: Computed,
  answers: Answers,
): { given: { label: string; value: string }[]; said: string; worked: WorkedOut['kind'] } {
  const typed = typedIn(field, answers);
  if (Object.values(typed).every((text) => text.trim() === '')) return { given: [], said: '', worked: 'open' };
  const given = Object.entries(calculations[field.of].given).map(([key, one]) => ({
    label: one.label,
    value: givenInWords(one, typed[key]),
  }));
  const found = workOut(field.of, typed);
  return { given, said: saidOf(found), worked: found.kind };
}

function ComputedField({ id, field, form }: FieldProps<Computed>) {
  const worked = useStore(form, ({ answers }) => JSON.stringify(workOut(field.of, typedIn(field, answers))));
  const found = JSON.parse(worked) as WorkedOut;
  const problems = found.kind === 'wrong' ? found.problems : {};
  const { given } = calculations[field.of];
  return (
    <fieldset className="work-computed">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <div className="work-numbers">
        {Object.entries(given).map(([key, one]) => (
          <NumberCell
            key={key}
            id={`${id}-${cellKey(field, key)}`}
            given={one}
            answer={cellKey(field, key)}
            problem={problems[key]}
            form={form}
          />
        ))}
      </div>
      <output
        className="work-found"
        htmlFor={Object.keys(given)
          .map((key) => `${id}-${cellKey(field, key)}`)
          .join(' ')}
        data-kind={found.kind}
      >
        {saidOf(found)}
      </output>
    </fieldset>
  );
}

interface CellProps {
  id: string;
  given: Given;
  /** The key of the answer. */
  answer: string;
  problem: string | undefined;
  form: Form;
}

const NumberCell = memo(function NumberCell({ id, given, answer, problem, form }: CellProps) {
  const [text, onText] = useAnswer(form, answer);
  const { label, unit, usual } = given;
  const notes = [
    ...(usual === undefined
      ? []
      : [{ id: `${id}-usual`, className: 'control-help', text: `${usual} if you leave it empty.` }]),
    ...(problem === undefined ? [] : [{ id: `${id}-problem`, className: 'work-problem', text: problem }]),
  ];
  return (
    <div className="work-number">
      <label htmlFor={id}>{label}</label>
      <div className="work-number-line">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={text}
          onChange={(event) => onText(event.target.value)}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={[...(unit ? [`${id}-unit`] : []), ...notes.map((note) => note.id)].join(' ') || undefined}
        />
        {unit && (
          <span className="control-unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </div>
      {notes.map((note) => (
        <p key={note.id} id={note.id} className={note.className}>
          {note.text}
        </p>
      ))}
    </div>
  );
});

function saidOf(found: WorkedOut): string {
  switch (found.kind) {
    case 'open':
      return found.started
        ? `Still to fill in: ${found.missing.join('; ')}.`
        : 'Fill in the numbers, and the result stands here.';
    case 'wrong':
      return 'The result stands here as soon as the marked numbers are right.';
    case 'impossible':
      return found.why;
    case 'found':
      return found.words.join(' ');
  }
}

const cellKey = (field: Computed, key: string): string => `${field.key}.${key}`;

const typedIn = (field: Computed, answers: Answers): Record<string, string> =>
  Object.fromEntries(Object.keys(calculations[field.of].given).map((key) => [key, answers[cellKey(field, key)] ?? '']));
