import { useId, useState } from 'react';
import type { MapPhase } from './verdict.ts';

/** The phases as a list to choose from. */
export function Places({ phases, onPlace }: { phases: readonly MapPhase[]; onPlace: (phase: string) => void }) {
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const place = () => {
    if (chosen === '') setMissing(true);
    else onPlace(chosen);
  };
  return (
    <div>
      <fieldset className="event-places">
        <legend>Where do you go with it?</legend>
        {phases.map(({ key, title, question }) => (
          <label key={key}>
            <input
              type="radio"
              name={id}
              value={key}
              checked={chosen === key}
              onChange={() => setChosen(key)}
              aria-describedby={`${id}-${key}`}
            />
            <b>{title}</b>
            <span id={`${id}-${key}`} className="control-help">
              {question}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="control-help">
        {missing && chosen === '' ? 'Choose a phase first.' : ''}
      </p>
      <button type="button" onClick={place}>
        Place it
      </button>
    </div>
  );
}
