import type { NamedColumn } from '../../course/huntColumns.ts';
import { type HuntPlace, huntPlaces } from '../../course/huntWords.ts';
import { countVerdicts, type Said, type Verdict, verdictOf } from './game.ts';
import { verdictWords } from './verdictWords.ts';

interface Props {
  said: readonly Said[];
  /** The column that is spoken of. */
  marked?: NamedColumn | undefined;
}

const places = Object.entries(huntPlaces) as [HuntPlace, string][];
const verdicts = Object.keys(verdictWords) as Verdict[];

/** The line from booking to settlement: each column that was answered is a sign where its stored value can first be read. */
export function HuntLine({ said, marked }: Props) {
  const counts = countVerdicts(said);
  return (
    <figure className="hunt-line">
      <figcaption>When the value in the table can first be read. The model answers at the upright line.</figcaption>
      <div className="hunt-places" aria-hidden="true">
        {places.map(([place, words]) => (
          <div key={place} className={place === 'booking' ? 'hunt-place hunt-now' : 'hunt-place'}>
            <p className="hunt-stack">
              {said
                .filter(({ column }) => column.at === place)
                .map(({ column, answer }) => {
                  const { sign, role } = verdictWords[verdictOf(column, answer)];
                  return (
                    <span key={column.name} className={column === marked ? `${role} hunt-marked` : role}>
                      {sign}
                    </span>
                  );
                })}
            </p>
            <p className="hunt-tick">{words}</p>
          </div>
        ))}
      </div>
      <p className="hunt-counts">
        {verdicts.map((verdict) => {
          const { sign, role } = verdictWords[verdict];
          return (
            <span key={verdict}>
              <span className={role} aria-hidden="true">
                {sign}
              </span>{' '}
              {COUNTED[verdict]}: <b>{counts[verdict]}</b>
            </span>
          );
        })}
      </p>
    </figure>
  );
}

const COUNTED: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  leak: 'Leaks let in',
  givenAway: 'Signals given away',
  miss: 'Harmless misses',
};
