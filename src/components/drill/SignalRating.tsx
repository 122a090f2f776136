import { useId } from 'react';
import type { Rich } from '../../course/rich.ts';
import { RichText } from '../rich/RichText.tsx';

interface Props {
  signals: readonly { name: readonly Rich[]; levels: readonly (readonly Rich[])[] }[];
  levels: readonly (number | null)[];
  onLevel: (signal: number, level: number) => void;
}

/** Where an answer is rated by what a listener could hear: each signal at one of its four levels, the lowest first. */
export function SignalRating({ signals, levels, onLevel }: Props) {
  const id = useId();
  return (
    <div className="signal-rating">
      {signals.map((signal, place) => (
        // Signals never change their places.
        <fieldset key={place}>
          <legend>
            <RichText text={signal.name} />
          </legend>
          {signal.levels.map((text, level) => (
            <label key={level} className="signal-level">
              <input
                type="radio"
                name={`${id}-${place}`}
                checked={levels[place] === level}
                onChange={() => onLevel(place, level)}
              />
              <span>
                <RichText text={text} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
