import { useState } from 'react';

interface Props {
  sessions: readonly { id: string; title: string }[];
  /** The numbers to choose from, the usual one first. */
  counts: readonly number[];
  /** How many there are of a theme. */
  available: (theme: string) => number;
  /** What the button says. */
  does: string;
  onChoose: (theme: string, count: number) => void;
}

/** A theme, which is a session or all of them, and how many of its questions. */
export function ChooseDrills({ sessions, counts, available, does, onChoose }: Props) {
  const [theme, setTheme] = useState('all');
  const [count, setCount] = useState(counts[0]);
  const there = available(theme);
  return (
    <div className="review-settings">
      <label>
        Theme
        <select value={theme} onChange={({ currentTarget: { value } }) => setTheme(value)}>
          <option value="all">all sessions</option>
          {sessions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        How many
        <select value={count} onChange={({ currentTarget: { value } }) => setCount(Number(value))}>
          {counts.map((many) => (
            <option key={many} value={many} disabled={many > there && many !== counts[0]}>
              {many}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => onChoose(theme, Math.min(count, there))}>
        {does}
      </button>
    </div>
  );
}
