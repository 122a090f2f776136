import { type Ref, useState } from 'react';
import { type Category, nameOf } from './kept.ts';

interface Props {
  id: string;
  categories: readonly Category[];
  /** The digit of the tag of what is read now. */
  chosen: string | undefined;
  /** Whether there is a digit left for one more. */
  full: boolean;
  input: Ref<HTMLInputElement>;
  onTag: (category: Category) => void;
  onAdd: (name: string) => void;
}

/** The reader's categories as buttons, and a place to type the next one. */
export function TagButtons({ id, categories, chosen, full, input, onTag, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '' || full) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div className="tagging-tags">
      {categories.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons, not fields
        <div className="buttons" role="group" aria-label="Tag it as">
          {categories.map((category) => (
            <button
              key={category.digit}
              type="button"
              className="quiet"
              aria-pressed={category.digit === chosen}
              aria-keyshortcuts={category.digit}
              onClick={() => onTag(category)}
            >
              <span className="tagging-digit">{category.digit}</span> {nameOf(category)}
            </button>
          ))}
        </div>
      )}
      <label htmlFor={`${id}-new`}>{full ? 'Nine categories are all there are' : 'A new category'}</label>
      <div className="tagging-add">
        <input
          id={`${id}-new`}
          ref={input}
          value={typed}
          maxLength={40}
          autoComplete="off"
          disabled={full}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" aria-disabled={typed.trim() === '' || full} onClick={add}>
          Add and tag
        </button>
      </div>
    </div>
  );
}
