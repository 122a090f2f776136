import type { Field } from '../../course/fields.ts';
import { OrderedList } from '../reorder/OrderedList.tsx';
import type { FieldProps, Kind } from './kind.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswer } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Ordering = Extract<Field, { kind: 'ordering' }>;

/** Things to put in order. The answer is all keys, first to last; it is empty until one was moved. */
export const ordering: Kind<Ordering> = {
  cellsOf: ({ key }) => [key],
  toMarkdown: (field, answers) => {
    const kept = answers[field.key] ?? '';
    if (!kept.trim()) return '_not put in order_';
    return orderOf(field, kept)
      .map((item, place) => `${place + 1}. ${nameIn(field, item)}`)
      .join('\n');
  },
  Field: OrderingField,
};

function OrderingField({ id, field, form }: FieldProps<Ordering>) {
  const [kept] = useAnswer(form, field.key);
  const history = useUndo(form);
  return (
    <fieldset className="work-space" aria-describedby={field.help && `${id}-${field.key}-help`}>
      <legend>{field.label}</legend>
      {field.help && (
        <p className="control-help" id={`${id}-${field.key}-help`}>
          {field.help}
        </p>
      )}
      <OrderedList
        order={orderOf(field, kept)}
        nameOf={(item) => nameIn(field, item)}
        disabled={false}
        onOrder={(order) => history.change({ [field.key]: order.join(' ') })}
      />
      <UndoButton history={history} what={field.label} />
    </fieldset>
  );
}

/** Every item once: as the reader put them, then those that came since. */
function orderOf({ items }: Ordering, kept: string): string[] {
  const keys = items.map(({ key }) => key);
  const known = kept.split(' ').filter((key, place, all) => keys.includes(key) && all.indexOf(key) === place);
  return [...known, ...keys.filter((key) => !known.includes(key))];
}

const nameIn = ({ items }: Ordering, item: string): string => items.find(({ key }) => key === item)?.label ?? item;
