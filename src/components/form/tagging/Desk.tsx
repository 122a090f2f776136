import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { UndoButton } from '../UndoButton.tsx';
import type { Undoable } from '../useUndo.ts';
import { ItemCard } from './ItemCard.tsx';
import { type Category, freeDigit, nameCell, nameOf, type Tagging, tagCell } from './kept.ts';
import { Strip } from './Strip.tsx';
import { TagButtons } from './TagButtons.tsx';

interface Props {
  id: string;
  field: Tagging;
  categories: readonly Category[];
  /** The tags, in the order of the items. */
  tags: readonly (Category | undefined)[];
  history: Undoable;
}

/** One error after the other is read whole; a digit tags it, and the next one follows. */
export function Desk({ id, field, categories, tags, history }: Props) {
  const [taken, setTaken] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const card = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const untagged = tags.indexOf(undefined);
  const at = taken ?? Math.max(0, untagged);
  const item = field.items[at];
  const tagged = tags.filter((tag) => tag !== undefined).length;

  const take = (place: number) => {
    setTaken((place + field.items.length) % field.items.length);
    setSaid('');
  };
  // What is taken back is read again.
  const before = useRef(tags);
  const undoing = useRef(false);
  useEffect(() => {
    const changed = tags.findIndex((tag, i) => tag?.digit !== before.current[i]?.digit);
    if (undoing.current && changed >= 0) {
      setTaken(changed);
      setSaid(`Taken back. ${changed + 1} of ${tags.length}: ${field.items[changed].title}`);
    } else if (undoing.current) setSaid('Taken back.');
    undoing.current = false;
    before.current = tags;
  }, [tags, field]);
  const undo = () => {
    undoing.current = true;
    history.undo();
  };
  const tag = ({ digit, name }: Category, more: Readonly<Record<string, string>> = {}) => {
    history.change({ ...more, [tagCell(field.key, item.key)]: digit });
    const open = field.items.map((_, i) => (at + 1 + i) % field.items.length).find((i) => i !== at && !tags[i]);
    setTaken(open ?? at);
    setSaid(
      `Tagged ${name || digit}. ${open === undefined ? 'All are tagged.' : `Next: ${field.items[open].title}. ${field.items[open].text}`}`,
    );
  };
  const add = (name: string) => {
    const same = categories.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
    const digit = freeDigit(categories);
    if (same) tag(same);
    else if (digit) tag({ digit, name }, { [nameCell(field.key, digit)]: name });
    card.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = categories.find(({ digit }) => digit === event.key);
    const does: Record<string, () => void> = {
      u: undo,
      n: () => take(at + 1),
      p: () => take(at - 1),
      a: () => input.current?.focus(),
    };
    const act = chosen ? () => tag(chosen) : Object.hasOwn(does, event.key) ? does[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys do what its buttons do */}
      <div className="tagging-desk js-only" onKeyDown={onKey}>
        <ItemCard
          ref={card}
          id={id}
          item={item}
          error={field.errors.find(({ key }) => key === item.error)?.label ?? item.error}
          place={at + 1}
          count={field.items.length}
          tag={tags[at] && nameOf(tags[at])}
        />
        <TagButtons
          id={id}
          categories={categories}
          chosen={tags[at]?.digit}
          full={freeDigit(categories) === undefined}
          input={input}
          onTag={(category) => tag(category)}
          onAdd={add}
        />
        <div className="buttons">
          <button type="button" className="quiet" aria-keyshortcuts="p" onClick={() => take(at - 1)}>
            Back
          </button>
          <button type="button" className="quiet" aria-keyshortcuts="n" onClick={() => take(at + 1)}>
            Next
          </button>
          <UndoButton history={{ ...history, undo }} what="the tags" />
          <span className="control-help">
            {tagged} of {field.items.length} tagged
          </span>
        </div>
        <p className="control-help tagging-keys">
          Keys: a digit tags, <kbd>a</kbd> adds a category, <kbd>u</kbd> undoes, <kbd>n</kbd> and <kbd>p</kbd> turn the
          page.
        </p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <Strip field={field} tags={tags} at={at} onTake={take} />
      </div>
    </>
  );
}
