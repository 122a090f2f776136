import type { Field } from '../../course/shapes.ts';
import { cellKey, type Work } from './work.ts';

interface Props {
  /** What the ids of the controls begin with. */
  id: string;
  fields: readonly Field[];
  answers: Work['answers'];
  onAnswer: (key: string, text: string) => void;
}

/** The places to work in, each under its own label. */
export function FieldSet({ id, fields, answers, onAnswer }: Props) {
  return fields.map((field) => (
    <div className="work-field" key={field.key}>
      {field.kind === 'table' ? (
        <TableField {...{ id, answers, onAnswer, field }} />
      ) : (
        <Cell
          id={`${id}-${field.key}`}
          cell={field}
          help={field.help}
          text={answers[field.key] ?? ''}
          onText={(text) => onAnswer(field.key, text)}
        />
      )}
    </div>
  ));
}

/** A group a row: on a phone they stand under each other, and every control keeps its own label. */
function TableField({ id, field, answers, onAnswer }: Omit<Props, 'fields'> & { field: Field & { kind: 'table' } }) {
  return (
    <fieldset className="work-table">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      {field.rows.map((row) => (
        <fieldset key={row.key} className="work-row">
          <legend>{row.label}</legend>
          {field.columns.map((column) => {
            const key = cellKey(field.key, row.key, column.key);
            return (
              <div key={column.key} data-kind={column.kind}>
                <Cell
                  id={`${id}-${key}`}
                  cell={column}
                  text={answers[key] ?? ''}
                  onText={(text) => onAnswer(key, text)}
                />
              </div>
            );
          })}
        </fieldset>
      ))}
    </fieldset>
  );
}

interface CellProps {
  id: string;
  cell: { kind: 'text'; label: string; lines: number } | { kind: 'choice'; label: string; options: readonly string[] };
  help?: string | undefined;
  text: string;
  onText: (text: string) => void;
}

function Cell({ id, cell, help, text, onText }: CellProps) {
  const described = help ? { 'aria-describedby': `${id}-help` } : {};
  return (
    <>
      <label htmlFor={id}>{cell.label}</label>
      {help && (
        <p className="control-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {cell.kind === 'text' ? (
        <textarea id={id} rows={cell.lines} value={text} onChange={(e) => onText(e.target.value)} {...described} />
      ) : (
        <select id={id} value={text} onChange={(e) => onText(e.target.value)} {...described}>
          <option value="">–</option>
          {cell.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </>
  );
}
