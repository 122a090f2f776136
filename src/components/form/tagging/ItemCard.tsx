import type { Ref } from 'react';
import { formatSigned } from '../../../../simulations/lib/format.ts';
import type { Item } from './kept.ts';

interface Props {
  item: Item;
  /** Its kind of error in words. */
  error: string;
  /** Its place among how many, and the name of its tag, if it has one. */
  place: number;
  count: number;
  tag: string | undefined;
  /** What names the card. */
  id: string;
  ref: Ref<HTMLDivElement>;
}

/** What is read now, whole: what it says, what the model made of it, and which words made the model do so. */
export function ItemCard({ item, error, place, count, tag, id, ref }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds text to read, not a set of fields
    <div className="tagging-card" role="group" ref={ref} tabIndex={-1} aria-labelledby={`${id}-head ${id}-title`}>
      <p className="control-help" id={`${id}-head`}>
        {place} of {count}: <b>{error}</b>
        {tag !== undefined && <>. Tagged “{tag}”.</>}
      </p>
      <p className="tagging-title" id={`${id}-title`}>
        {item.title}
      </p>
      <p>{item.text}</p>
      <Weights item={item} />
    </div>
  );
}

/** The words that weighed most, each with the side it speaks for, and what all words came to: the few may point the other way. */
export function Weights({ item: { weights, total } }: { item: Item }) {
  return (
    <p className="control-help">
      Weighs most:{' '}
      {weights.map(([word, weight], i) => (
        <span key={word}>
          {i > 0 && ', '}
          <span className="tagging-word">{word}</span> {formatSigned(weight, 1)}
        </span>
      ))}
      <br />
      All words and the start: {formatSigned(total, 1)}
    </p>
  );
}
