import { memo } from 'react';
import type { Field } from '../../course/fields.ts';
import type { Form, Kind } from './kind.ts';
import { Labelled } from './Labelled.tsx';
import { useAnswer } from './useAnswer.ts';

/** A few lines to write. */
export const text: Kind<Extract<Field, { kind: 'text' }>> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: ({ key }, answers) => answers[key]?.trim() || '_nothing written_',
  Field: ({ id, field, form }) => <TextCell id={`${id}-${field.key}`} cell={field} answer={field.key} form={form} />,
};

interface Props {
  id: string;
  cell: { label: string; lines: number; help?: string | undefined };
  /** The key of the answer. */
  answer: string;
  form: Form;
}

/** One place to write. */
export const TextCell = memo(function TextCell({ id, cell: { label, lines, help }, answer, form }: Props) {
  const [text, onText] = useAnswer(form, answer);
  return (
    <Labelled {...{ id, label, help }}>
      {(described) => (
        <textarea id={id} rows={lines} value={text} onChange={(e) => onText(e.target.value)} {...described} />
      )}
    </Labelled>
  );
});
