import type { Field } from '../../course/fields.ts';
import type { FieldProps, Kind } from './kind.ts';
import { useAnswer } from './useAnswer.ts';

type Writing = Extract<Field, { kind: 'writing' }>;

/** A longer text, with a number of words to aim at. */
export const writing: Kind<Writing> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: (field, answers) => {
    const text = answers[field.key]?.trim();
    return text ? `${text}\n\n_${counted(field, text)}_` : '_nothing written_';
  },
  Field: WritingField,
};

function WritingField({ id, field, form }: FieldProps<Writing>) {
  const { key, label, help, lines } = field;
  const [text, onText] = useAnswer(form, key);
  const own = `${id}-${key}`;
  return (
    <>
      <label htmlFor={own}>{label}</label>
      {help && (
        <p className="control-help" id={`${own}-help`}>
          {help}
        </p>
      )}
      <textarea
        id={own}
        rows={lines}
        value={text}
        onChange={(e) => onText(e.target.value)}
        aria-describedby={`${help ? `${own}-help ` : ''}${own}-count`}
      />
      <p className="control-help" id={`${own}-count`}>
        {counted(field, text)}
      </p>
    </>
  );
}

const counted = ({ words: { from, to } }: Writing, text: string): string => {
  const count = wordsIn(text);
  return `${count} ${count === 1 ? 'word' : 'words'}; ${from} to ${to} are asked for.`;
};

/** How many words a text has: runs without a space that hold a letter or a digit. */
export const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
