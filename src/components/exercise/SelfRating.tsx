import type { Exercise } from '../../course/shapes.ts';
import { levels, type Work } from './work.ts';

interface Props {
  id: string;
  criteria: Exercise['criteria'];
  ratings: Work['ratings'];
  onRate: (place: number, level: number) => void;
}

/** The reader's own judgement: one of three described levels for each criterion. */
export function SelfRating({ id, criteria, ratings, onRate }: Props) {
  return criteria.map((criterion, place) => (
    <fieldset key={criterion.name} className="rating">
      <legend>{criterion.name}</legend>
      {criterion.levels.map((text, level) => (
        <label key={levels[level]} className="option">
          <input
            type="radio"
            name={`${id}-rating-${place}`}
            checked={ratings[place] === level}
            onChange={() => onRate(place, level)}
          />
          <span>
            <b>{levels[level]}.</b> {text}
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
