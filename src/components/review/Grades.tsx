import type { Grade } from '../../state/kept/review.ts';
import { GRADES, gradeOf, RULE } from '../drill/gradeOf.ts';

interface Props {
  /** The levels of the signals so far. */
  levels: readonly (number | null)[];
  /** When the question comes back after each grade, in words. */
  returns: Readonly<Record<Grade, string>>;
  onGrade: (grade: Grade) => void;
}

export const grades = Object.keys(GRADES).map(Number) as Grade[];

/** The four grades, with what the signals suggest. */
export function Grades({ levels, returns, onGrade }: Props) {
  const suggested = gradeOf(levels);
  return (
    <>
      <p className="control-help" id="grade-rule">
        {RULE} {suggested && <b>Your signals say {GRADES[suggested]}.</b>} Choose another where you know better.
      </p>
      <fieldset className="buttons review-grades" aria-label="Grade" aria-describedby="grade-rule">
        {grades.map((grade) => (
          <button
            key={grade}
            type="button"
            className={grade === suggested ? '' : 'quiet'}
            aria-keyshortcuts={`${grade}`}
            onClick={() => onGrade(grade)}
          >
            {GRADES[grade]}
            <span className="review-returns">{returns[grade]}</span>
          </button>
        ))}
      </fieldset>
    </>
  );
}
