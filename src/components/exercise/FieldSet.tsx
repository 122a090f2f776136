import { memo } from 'react';
import { useStore } from 'zustand';
import type { Field } from '../../course/shapes.ts';
import type { Work } from '../../state/kept.ts';
import type { Saved } from '../../state/storage.ts';
import { cellKey } from './work.ts';

interface Props {
  /** What the ids of the controls begin with. */
  id: string;
  fields: readonly Field[];
  work: Saved<Work>;
}

/** The places to work in, each under its own label. */
export function FieldSet({ id, fields, work }: Props) {
  return fields.map((field) => (
    <div className="work-field" key={field.key}>
      {field.kind === 'table' ? (
        <TableField {...{ id, work, field }} />
      ) : (
        <Cell id={`${id}-${field.key}`} cell={field} help={field.help} answer={field.key} work={work} />
      )}
    </div>
  ));
}

/** A group a row: on a phone they stand under each other, and every control keeps its own label. */
function TableField({ id, field, work }: Omit<Props, 'fields'> & { field: Field & { kind: 'table' } }) {
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
                <Cell id={`${id}-${key}`} cell={column} answer={key} work={work} />
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
  /** The key of the answer. */
  answer: string;
  work: Saved<Work>;
}

/** Drawn again when its own answer changes, and not with every keystroke elsewhere on the sheet. */
const Cell = memo(function Cell({ id, cell, help, answer, work }: CellProps) {
  const text = useStore(work, ({ answers }) => answers[answer] ?? '');
  const onText = (text: string) => work.setState(({ answers }) => ({ answers: { ...answers, [answer]: text } }));
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
});
