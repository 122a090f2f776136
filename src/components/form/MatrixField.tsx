import type { Field } from '../../course/fields.ts';
import type { FieldProps, Kind } from './kind.ts';
import { markdownTable } from './markdownTable.ts';
import { chosen, chosenWords } from './options.ts';
import { TextCell } from './TextField.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useAnswer } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Matrix = Extract<Field, { kind: 'matrix' }>;

/** One choice a row among the same options, each with a reason. */
export const matrix: Kind<Matrix> = {
  cellsOf: ({ key, rows }) => rows.flatMap((row) => [cellKey(key, row.key), reasonKey(key, row.key)]),
  toMarkdown: ({ key, rowLabel, rows, options, reason }, answers) =>
    markdownTable(
      [rowLabel, 'Choice', reason],
      rows.map((row) => [
        row.label,
        chosenWords(options, answers[cellKey(key, row.key)]),
        answers[reasonKey(key, row.key)] ?? '',
      ]),
    ),
  Field: MatrixField,
};

function MatrixField({ id, field, form }: FieldProps<Matrix>) {
  const history = useUndo(form);
  return (
    <fieldset className="work-space">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      {field.rows.map((row) => {
        const answer = cellKey(field.key, row.key);
        const why = reasonKey(field.key, row.key);
        return (
          <fieldset key={row.key} className="matrix-row">
            <legend>{row.label}</legend>
            <Options
              name={`${id}-${answer}`}
              options={field.options}
              answer={answer}
              form={form}
              onChoice={(key) => history.change({ [answer]: key })}
            />
            <TextCell id={`${id}-${why}`} cell={{ label: field.reason, lines: 2 }} answer={why} form={form} />
          </fieldset>
        );
      })}
      <UndoButton history={history} what={field.label} />
    </fieldset>
  );
}

interface OptionsProps {
  name: string;
  options: Matrix['options'];
  /** The key of the answer. */
  answer: string;
  form: FieldProps<Matrix>['form'];
  onChoice: (key: string) => void;
}

/** The options of one row, all in columns of the same width where there is room. */
function Options({ name, options, answer, form, onChoice }: OptionsProps) {
  const [kept] = useAnswer(form, answer);
  const now = chosen(options, kept)?.key;
  return (
    <div className="matrix-options">
      {options.map(({ key, label }) => (
        <label key={key} className="option">
          <input type="radio" name={name} value={key} checked={now === key} onChange={() => onChoice(key)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

const cellKey = (field: string, row: string): string => `${field}.${row}`;
const reasonKey = (field: string, row: string): string => `${field}.${row}.why`;
