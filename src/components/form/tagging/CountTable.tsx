import { useRef, useState } from 'react';
import type { Undoable } from '../useUndo.ts';
import { type Count, countInWords, countTags } from './count.ts';
import { type Category, nameCell, nameOf, type Tagging, tagCell } from './kept.ts';

interface Props {
  id: string;
  field: Tagging;
  answers: Readonly<Record<string, string>>;
  history: Undoable;
}

/** Each category with its counts. Its name can be changed where it stands, and the category be taken away. */
export function CountTable({ id, field, answers, history }: Props) {
  const { rows, open } = countTags(field, answers);
  if (rows.length === 0) return <p className="control-help">Your categories are counted here, with their intervals.</p>;
  /** Takes a category away; what it held has another one then, or none. */
  const remove = (digit: string, into = '') => {
    const own = field.items.map((item) => tagCell(field.key, item.key)).filter((cell) => answers[cell] === digit);
    history.change({ [nameCell(field.key, digit)]: '', ...Object.fromEntries(own.map((cell) => [cell, into])) });
  };
  /** Names a category anew, in one step. Two of one name become one; the digit of what is left is given. */
  const rename = (digit: string, name: string): string => {
    const like = (text: string) => text.trim().toLowerCase();
    const other = rows.find(({ category }) => category.digit !== digit && like(category.name) === like(name))?.category;
    if (like(name) !== '' && other) {
      remove(digit, other.digit);
      return other.digit;
    }
    history.change({ [nameCell(field.key, digit)]: name });
    return digit;
  };
  return (
    <>
      <ul className="tagging-counts">
        {rows.map(({ category, counts }) => (
          <li key={category.digit}>
            <div className="tagging-name">
              <span className="tagging-digit">{category.digit}</span>
              <Name {...{ id, category }} onName={(name) => rename(category.digit, name)} />
              <button type="button" className="quiet js-only" onClick={() => remove(category.digit)}>
                Remove<span className="visually-hidden"> {nameOf(category)}</span>
              </button>
            </div>
            <dl>
              {field.errors.map(({ key, label }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>
                    {countInWords(counts[key])}
                    <Bar count={counts[key]} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className="control-help">
        Not tagged yet: {field.errors.map(({ key, label }) => `${open[key]} (${label})`).join(', ')}. In brackets: the
        share in all errors of this kind, as far as so few can tell (95 % Wilson interval). Two categories of the same
        name become one.
      </p>
    </>
  );
}

interface NameProps {
  id: string;
  category: Category;
  /** Gives the digit of the category that has the name now. */
  onName: (name: string) => string;
}

/** A name to change: what is typed counts once it is done, by Enter or by leaving, and can be taken back whole. */
function Name({ id, category: { digit, name }, onName }: NameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // Enter moves the focus on, so leaving comes before the next drawing: it must find nothing left to do.
  const open = useRef<string | null>(null);
  const type = (text: string | null) => {
    open.current = text;
    setTyped(text);
  };
  const done = () => {
    const text = open.current;
    type(null);
    return text === null || text === name ? digit : onName(text);
  };
  return (
    <input
      id={`${id}-name-${digit}`}
      aria-label={`Name of category ${digit}`}
      value={typed ?? name}
      maxLength={40}
      autoComplete="off"
      onChange={(event) => type(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        document.getElementById(`${id}-name-${done()}`)?.focus();
      }}
    />
  );
}

/** The share and its interval on a line from none to all. */
function Bar({ count: { of, tagged, low, high } }: { count: Count }) {
  if (tagged === 0) return null;
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return (
    <span className="share-line" aria-hidden="true">
      <span className="share-range" style={{ left: percent(low), width: percent(high - low) }} />
      <span className="share-point" style={{ left: percent(of / tagged) }} />
    </span>
  );
}
