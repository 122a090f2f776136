import { memo } from 'react';
import type { Keyed } from '../../course/fields/keyed.ts';
import type { Field } from '../../course/fields.ts';
import type { Form, Kind } from './kind.ts';
import { Labelled } from './Labelled.tsx';
import { chosen, chosenWords } from './options.ts';
import { useAnswer } from './useAnswer.ts';

/** One of several options. */
export const choice: Kind<Extract<Field, { kind: 'choice' }>> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: ({ key, options }, answers) => chosenWords(options, answers[key]) || '_nothing written_',
  Field: ({ id, field, form }) => <ChoiceCell id={`${id}-${field.key}`} cell={field} answer={field.key} form={form} />,
};

interface Props {
  id: string;
  cell: { label: string; options: readonly Keyed[]; help?: string | undefined };
  /** The key of the answer. */
  answer: string;
  form: Form;
}

/** One place to choose. An answer that is no option any more stays, as an option of its own. */
export const ChoiceCell = memo(function ChoiceCell({ id, cell: { label, options, help }, answer, form }: Props) {
  const [kept, onChoice] = useAnswer(form, answer);
  const option = chosen(options, kept);
  return (
    <Labelled {...{ id, label, help }}>
      {(described) => (
        <>
          <select id={id} value={option?.key ?? kept} onChange={(e) => onChoice(e.target.value)} {...described}>
            <option value="">–</option>
            {options.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
            {kept !== '' && !option && <option value={kept}>{kept}</option>}
          </select>
          <p className="on-paper">{options.map(({ label }) => label).join(' · ')}</p>
        </>
      )}
    </Labelled>
  );
});
