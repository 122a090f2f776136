import { useStore } from 'zustand';
import type { Exercise } from '../../course/shapes.ts';
import type { Work } from '../../state/kept/work.ts';
import type { Saved } from '../../state/storage.ts';
import { formLevels, levels } from './work.ts';

interface Props {
  id: string;
  criteria: Exercise['criteria'];
  work: Saved<Work>;
  /** Before the key is opened the form is rated, afterwards the substance. */
  when: 'before' | 'after';
}

/** The reader's own judgement: one of three levels for each criterion. */
export function SelfRating({ id, criteria, work, when }: Props) {
  const ratings = useStore(work, (now) => now[when]);
  const before = useStore(work, (now) => now.before);
  const rate = (place: number, level: number) => work.setState((now) => ({ [when]: { ...now[when], [place]: level } }));
  return criteria.map((criterion, place) => {
    const name = `${id}-${when}-${place}`;
    const texts = when === 'before' ? formLevels : criterion.levels;
    return (
      <fieldset key={criterion.name} className="rating" aria-describedby={`${name}-note`}>
        <legend>{criterion.name}</legend>
        <p id={`${name}-note`} className={when === 'before' ? 'rating-form' : 'control-help'}>
          {when === 'before' ? criterion.form : `Before the key: ${levels[before[place]] ?? 'not rated'}.`}
        </p>
        <div className={`rating-levels ${when}`}>
          {texts.map((text, level) => (
            <label key={levels[level]} className="option">
              <input type="radio" name={name} checked={ratings[place] === level} onChange={() => rate(place, level)} />
              <span>
                <b>{levels[level]}.</b> {text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  });
}
