import { useStore } from 'zustand';
import type { Exercise } from '../../course/shapes.ts';
import type { Work } from '../../state/kept.ts';
import type { Saved } from '../../state/storage.ts';
import { levels } from './work.ts';

interface Props {
  id: string;
  criteria: Exercise['criteria'];
  work: Saved<Work>;
}

/** The reader's own judgement: one of three described levels for each criterion. */
export function SelfRating({ id, criteria, work }: Props) {
  const ratings = useStore(work, (now) => now.ratings);
  const rate = (place: number, level: number) =>
    work.setState((now) => ({ ratings: { ...now.ratings, [place]: level } }));
  return criteria.map((criterion, place) => (
    <fieldset key={criterion.name} className="rating">
      <legend>{criterion.name}</legend>
      {criterion.levels.map((text, level) => (
        <label key={levels[level]} className="option">
          <input
            type="radio"
            name={`${id}-rating-${place}`}
            checked={ratings[place] === level}
            onChange={() => rate(place, level)}
          />
          <span>
            <b>{levels[level]}.</b> {text}
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
