import type { Category, Item, Tagging } from './kept.ts';
import { nameOf } from './kept.ts';

interface Props {
  field: Tagging;
  /** The tags, in the order of the items. */
  tags: readonly (Category | undefined)[];
  at: number;
  onTake: (place: number) => void;
}

/** All errors as envelopes, those of a kind together, each with the digit of its tag; any can be taken up again. */
export function Strip({ field: { errors, items }, tags, at, onTake }: Props) {
  const said = (item: Item, i: number) => {
    const tag = tags[i];
    return `${i + 1}, ${item.title}, ${tag ? `tagged ${nameOf(tag)}` : 'not tagged'}`;
  };
  return errors.map(({ key, label }) => (
    <div key={key}>
      <p className="control-help">{label}</p>
      <ol className="tagging-strip">
        {items.map(
          (item, i) =>
            item.error === key && (
              <li key={item.key}>
                <button
                  type="button"
                  className="quiet"
                  aria-current={i === at}
                  aria-label={said(item, i)}
                  onClick={() => onTake(i)}
                >
                  {tags[i]?.digit ?? '·'}
                </button>
              </li>
            ),
        )}
      </ol>
    </div>
  ));
}
