import { memo } from 'react';
import type { Field } from '../../course/fields.ts';
import type { Form, Kind } from './kind.ts';
import { Labelled } from './Labelled.tsx';
import { useAnswer } from './useAnswer.ts';

/** One of several words. */
export const choice: Kind<Extract<Field, { kind: 'choice' }>> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: ({ key }, answers) => answers[key]?.trim() || '_nothing written_',
  Field: ({ id, field, form }) => <ChoiceCell id={`${id}-${field.key}`} cell={field} answer={field.key} form={form} />,
};

interface Props {
  id: string;
  cell: { label: string; options: readonly string[]; help?: string | undefined };
  /** The key of the answer. */
  answer: string;
  form: Form;
}

/** One place to choose. */
export const ChoiceCell = memo(function ChoiceCell({ id, cell: { label, options, help }, answer, form }: Props) {
  const [chosen, onChoice] = useAnswer(form, answer);
  return (
    <Labelled {...{ id, label, help }}>
      {(described) => (
        <select id={id} value={chosen} onChange={(e) => onChoice(e.target.value)} {...described}>
          <option value="">–</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </Labelled>
  );
});
