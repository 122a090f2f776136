import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DrillData } from '../../course/drillData.ts';
import type { Grade } from '../../state/kept/review.ts';
import { AnswerParts } from '../drill/AnswerParts.tsx';
import { minutesInWords } from '../drill/minutes.ts';
import { NapkinBox } from '../drill/NapkinBox.tsx';
import { SignalRating } from '../drill/SignalRating.tsx';
import { AskFirst } from '../form/AskFirst.tsx';
import { RichText } from '../rich/RichText.tsx';
import { Grades, grades } from './Grades.tsx';

/** What can be done with an opened question: grade it, ask it once more or go on while cramming, or only go on. */
export type Ending =
  | {
      kind: 'grade';
      returns: Readonly<Record<Grade, string>>;
      onGrade: (grade: Grade, levels: readonly (number | null)[]) => void;
    }
  | { kind: 'cram'; onNext: (again: boolean) => void }
  | { kind: 'elsewhere'; what: string; onNext: () => void };

interface Props {
  drill: DrillData;
  session: string;
  /** What the reader is to know of this one, such as "new". */
  standing: string;
  ending: Ending;
  /** Whether the focus moves here at once, since it took the place of another question. */
  focused: boolean;
  /** Something was written or rated, which would be lost with the question. */
  onWork: () => void;
  onUndo: () => void;
  /** Begins this drill anew; null where there is nothing to forget. */
  onRestart: (() => void) | null;
}

/** One question: answered aloud or in writing, then opened, rated by its signals and graded. */
export function Question({ drill, session, standing, ending, focused, onWork, onUndo, onRestart }: Props) {
  const [open, setOpen] = useState(false);
  const [levels, setLevels] = useState<readonly (number | null)[]>(() => drill.signals.map(() => null));
  const place = useRef<HTMLElement>(null);
  const own = useId();
  useLayoutEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);

  // Keys count only while the focus is in the question, and not while something is written or asked in it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
    const isControl = event.target !== place.current && event.key === ' ';
    const number = Number(event.key);
    if (event.key === ' ' && !open && !isControl) setOpen(true);
    else if (open && ending.kind === 'grade' && grades.includes(number as Grade))
      ending.onGrade(number as Grade, levels);
    else if (open && ending.kind === 'cram' && (number === 1 || number === 2)) ending.onNext(number === 1);
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
      onInput={onWork}
    >
      <h2 className="visually-hidden">The question</h2>
      <p className="kicker">
        {standing} · {session} · {minutesInWords(drill)}
      </p>
      {ending.kind === 'elsewhere' && (
        <p role="status" className="buttons">
          <span>{ending.what}</span>
          <button type="button" className="quiet" onClick={ending.onNext}>
            Next question
          </button>
        </p>
      )}
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
          {ending.kind === 'grade' && (
            <Grades levels={levels} returns={ending.returns} onGrade={(grade) => ending.onGrade(grade, levels)} />
          )}
          {ending.kind === 'cram' && (
            <p className="buttons">
              <button type="button" className="quiet" aria-keyshortcuts="1" onClick={() => ending.onNext(true)}>
                Once more
              </button>
              <button type="button" aria-keyshortcuts="2" onClick={() => ending.onNext(false)}>
                Next
              </button>
            </p>
          )}
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
