import type { FieldProps, Kind } from './kind.ts';
import { CountTable } from './tagging/CountTable.tsx';
import { Desk } from './tagging/Desk.tsx';
import { categoriesOf, cellsOf, openedCell, type Tagging, tagCell, tagOf } from './tagging/kept.ts';
import { PaperList } from './tagging/PaperList.tsx';
import { toMarkdown } from './tagging/toMarkdown.ts';
import { Written } from './tagging/Written.tsx';
import { useAnswers } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

/** Errors to read and to tag. Each has a cell with the digit of its category; the names of the categories are kept beside them. */
export const tagging: Kind<Tagging> = {
  cellsOf: ({ key, items }) => items.map((item) => tagCell(key, item.key)),
  toMarkdown,
  Field: TaggingField,
};

/** On paper and without a script all errors stand in a list. */
function TaggingField({ id, field, form }: FieldProps<Tagging>) {
  const cells = cellsOf(field);
  const kept = useAnswers(form, cells);
  const answers = Object.fromEntries(cells.map((cell, i) => [cell, kept[i]]));
  const categories = categoriesOf(field, answers);
  const tags = field.items.map((item) => tagOf(field, answers, item.key, categories));
  const history = useUndo(form);
  return (
    <fieldset className="work-space tagging">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <Desk id={`${id}-${field.key}`} {...{ field, categories, tags, history }} />
      <PaperList field={field} tags={tags} />
      <CountTable id={`${id}-${field.key}`} {...{ field, answers, history }} />
      <Written
        field={field}
        tags={tags}
        opened={answers[openedCell(field.key)] !== ''}
        onOpen={() => history.changeForGood({ [openedCell(field.key)]: 'yes' })}
      />
    </fieldset>
  );
}
