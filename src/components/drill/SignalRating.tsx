import { useId } from 'react';
import type { DrillData } from '../../course/drillData.ts';
import { RichText } from '../rich/RichText.tsx';

interface Props {
  drill: DrillData;
  levels: readonly (number | null)[];
  onLevel: (signal: number, level: number) => void;
}

/** Where an answer is rated by what a listener could hear: each signal at one of its four levels, the lowest first. */
export function SignalRating({ drill, levels, onLevel }: Props) {
  const id = useId();
  return (
    <div className="signal-rating">
      <p>
        <b>Looked for:</b> <RichText text={drill.tests} />
      </p>
      {drill.signals.map((signal, place) => (
        // A drill's signals never change their places.
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
