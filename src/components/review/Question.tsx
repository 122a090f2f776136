import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DrillData } from '../../course/drillData.ts';
import type { Grade } from '../../state/kept/review.ts';
import { AnswerParts } from '../drill/AnswerParts.tsx';
import { GRADES, gradeOf, RULE } from '../drill/gradeOf.ts';
import { NapkinBox } from '../drill/NapkinBox.tsx';
import { SignalRating } from '../drill/SignalRating.tsx';
import { AskFirst } from '../form/AskFirst.tsx';
import { RichText } from '../rich/RichText.tsx';

interface Props {
  drill: DrillData;
  session: string;
  /** What the reader is to know of this one, such as "new". */
  standing: string;
  /** When it comes back after each grade, in words; null where nothing is scheduled. */
  returns: Readonly<Record<Grade, string>> | null;
  /** Whether the focus moves here at once, since it took the place of another question. */
  focused: boolean;
  onGrade: (grade: Grade, levels: readonly (number | null)[]) => void;
  onUndo: () => void;
  /** Begins this drill anew; null where there is nothing to forget. */
  onRestart: (() => void) | null;
}

const grades = Object.keys(GRADES).map(Number) as Grade[];

/** One question: answered aloud or in writing, then opened, rated by its signals and graded. */
export function Question({ drill, session, standing, returns, focused, onGrade, onUndo, onRestart }: Props) {
  const [open, setOpen] = useState(false);
  const [levels, setLevels] = useState<readonly (number | null)[]>(() => drill.signals.map(() => null));
  const place = useRef<HTMLElement>(null);
  const own = useId();
  const suggested = gradeOf(levels);
  useLayoutEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);

  // Keys count only while the focus is in the question, and not while something is written or asked in it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
    const isControl = event.target !== place.current && event.key === ' ';
    if (event.key === ' ' && !open && !isControl) setOpen(true);
    else if (open && grades.includes(Number(event.key) as Grade)) onGrade(Number(event.key) as Grade, levels);
    else if (event.key === 'u') onUndo();
    else return;
    event.preventDefault();
  };

  return (
    <section
      className="review-card"
      ref={place}
      tabIndex={-1}
      aria-label={`Question: ${drill.opening}`}
      onKeyDown={onKeyDown}
    >
      <h2 className="visually-hidden">The question</h2>
      <p className="kicker">
        {standing} · {session} · {drill.minutes === 1 ? '1 minute' : `${drill.minutes} minutes`}
        {drill.time === 'thinking' && ' to think'}
      </p>
      <div className="review-prompt">
        <RichText text={drill.prompt} />
      </div>
      {drill.napkin ? (
        <NapkinBox napkin={drill.napkin} />
      ) : (
        <div className="review-own">
          <label htmlFor={own}>Your answer, if you like to write it</label>
          <textarea id={own} rows={3} aria-describedby={`${own}-help`} />
          <p className="control-help" id={`${own}-help`}>
            It stays beside the answers until you grade, and is not kept.
          </p>
        </div>
      )}
      {open ? (
        <>
          <AnswerParts drill={drill} />
          <h3>How good was your own answer?</h3>
          <p>
            <b>Looked for:</b> <RichText text={drill.tests} />
          </p>
          <SignalRating
            signals={drill.signals}
            levels={levels}
            onLevel={(signal, level) => setLevels(levels.map((old, i) => (i === signal ? level : old)))}
          />
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
                onClick={() => onGrade(grade, levels)}
              >
                {GRADES[grade]}
                {returns && <span className="review-returns">{returns[grade]}</span>}
              </button>
            ))}
          </fieldset>
          <p className="kicker">
            Taught in <a href={drill.taught}>{session}</a>. <a href={drill.page}>This question on its own page</a>.
          </p>
          {onRestart && (
            <p className="buttons">
              <AskFirst
                does="Redo this question from the beginning"
                question="Redo this question?"
                consequence="It comes back as if you had never seen it. Its grades stay in the log."
                yes="Redo it"
                no="Leave it"
                onYes={onRestart}
              />
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {drill.napkin
              ? 'Work it out on paper. Then say in a minute how you came to it.'
              : 'Answer aloud, without notes. What you have not said you have not answered.'}
          </p>
          <p className="buttons">
            <button type="button" aria-keyshortcuts="Space" onClick={() => setOpen(true)}>
              Show the answers
            </button>
          </p>
        </>
      )}
    </section>
  );
}

const takesKeys = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, select, input:not([type=radio]), dialog') !== null;
