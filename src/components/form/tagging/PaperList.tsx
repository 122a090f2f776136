import { intervalsInWords } from './count.ts';
import { Weights } from './ItemCard.tsx';
import { type Category, nameOf, type Tagging } from './kept.ts';

/** Every error in full, for paper and for a page without a script, with its tag or a line to write one on, and the intervals of all counts. */
export function PaperList({ field, tags }: { field: Tagging; tags: readonly (Category | undefined)[] }) {
  const counts = new Set(field.errors.map(({ key }) => field.items.filter(({ error }) => error === key).length));
  return (
    <>
      <ol className="on-paper tagging-paper">
        {field.items.map((item, i) => (
          <li key={item.key}>
            <p>
              <b>{item.title}</b> ({field.errors.find(({ key }) => key === item.error)?.label})
            </p>
            <p>{item.text}</p>
            <Weights item={item} />
            <p>Tag: {tags[i] ? nameOf(tags[i]) : '______________________'}</p>
          </li>
        ))}
      </ol>
      <p className="on-paper">
        What each count can tell of the share (95 % Wilson interval). {[...counts].map(intervalsInWords).join(' ')}
      </p>
    </>
  );
}
