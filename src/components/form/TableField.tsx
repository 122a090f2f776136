import type { Field } from '../../course/fields.ts';
import { ChoiceCell } from './ChoiceField.tsx';
import type { FieldProps, Kind } from './kind.ts';
import { markdownTable } from './markdownTable.ts';
import { chosenWords } from './options.ts';
import { TextCell } from './TextField.tsx';

type Table = Extract<Field, { kind: 'table' }>;

/** Rows that are given, with cells to fill in. */
export const table: Kind<Table> = {
  cellsOf: ({ key, rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => cellKey(key, row.key, column.key))),
  toMarkdown: ({ key, rowLabel, rows, columns }, answers) =>
    markdownTable(
      [rowLabel, ...columns.map(({ label }) => label)],
      rows.map((row) => [
        row.label,
        ...columns.map((column) => {
          const answer = answers[cellKey(key, row.key, column.key)] ?? '';
          return column.kind === 'choice' ? chosenWords(column.options, answer) : answer;
        }),
      ]),
    ),
  Field: TableField,
};

/** A group a row: on a phone they stand under each other, and every control keeps its own label. */
function TableField({ id, field, form }: FieldProps<Table>) {
  return (
    <fieldset className="work-table">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      {field.rows.map((row) => (
        <fieldset key={row.key} className="work-row">
          <legend>{row.label}</legend>
          {field.columns.map((column) => {
            const answer = cellKey(field.key, row.key, column.key);
            const given = { id: `${id}-${answer}`, answer, form };
            return (
              <div key={column.key} data-kind={column.kind}>
                {column.kind === 'text' ? (
                  <TextCell cell={column} {...given} />
                ) : (
                  <ChoiceCell cell={column} {...given} />
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </fieldset>
  );
}

const cellKey = (field: string, row: string, column: string): string => `${field}.${row}.${column}`;
