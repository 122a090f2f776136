import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Drills } from '../../course/drillData.ts';
import { dayOf } from '../../state/day.ts';
import type { Grade } from '../../state/kept/review.ts';
import { interviewAhead, queueOf } from '../../state/queue.ts';
import { createReviews } from '../../state/reviews.ts';
import { previewOf, scheduleOf, standing } from '../../state/schedule.ts';
import { saved } from '../../state/storage.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { Backlog } from './Backlog.tsx';
import { Begin } from './Begin.tsx';
import { Done } from './Done.tsx';
import { leftInWords, timeInWords } from './leftInWords.ts';
import { Plan } from './Plan.tsx';
import { placementInWords } from './placementInWords.ts';
import { type Ending, Question } from './Question.tsx';
import { returnsIn } from './returnsIn.ts';
import { undoneInWords } from './undoneInWords.ts';
import { useNow } from './useNow.ts';

/** One sitting: what is due, what is new, a placement, or cramming. */
export function Sitting({ drills, sessions }: Drills) {
  const reviews = useMemo(() => createReviews(drills.map(({ id }) => id)), [drills]);
  const plan = useMemo(() => saved('practice', 'practice'), []);
  const logs = useStore(reviews);
  const practice = useStore(plan);
  const now = useNow();
  const [cram, setCram] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const [result, setResult] = useState('');
  const [moved, setMoved] = useState(0);
  const [held, setHeld] = useState<string | null>(null);
  const [work, setWork] = useState(false);
  const [wanted, setWanted] = useState(0);
  const queue = useMemo(() => queueOf(drills, logs, practice, now, wanted), [drills, logs, practice, now, wanted]);
  const placing = practice.begun === 'placing';
  const placed = placing && queue.fresh.length === 0;
  const titleOf = (session: string) => sessions.find(({ id }) => id === session)?.title ?? session;
  useEffect(() => {
    if (!placed) return;
    setResult(placementInWords(queue, titleOf));
    plan.setState({ begun: 'placed', order: 'weakest' });
  }, [placed, plan]);

  const idsOf = (session: string) => drills.filter((one) => one.session === session).map((one) => one.id);
  const linesOf = (id: string) => logs.get(id) ?? [];
  const weak = drills.flatMap(({ id }) => ((scheduleOf(linesOf(id), null)?.grade ?? 4) <= 2 ? [id] : []));
  const minutesOf = (id: string) => drills.find((one) => one.id === id)?.minutes ?? 0;
  const waiting = cram ?? (placing ? queue.fresh : [...queue.due, ...queue.fresh]);
  // A question that is being answered stays, also when another one falls due meanwhile or it is graded in another tab.
  const stays = held !== null && (waiting.includes(held) || (work && !cram));
  const id = stays ? held : waiting[0];
  // Before the next key can be pressed: later, it would put back what an undo has just chosen.
  useLayoutEffect(() => setHeld(id ?? null), [id]);
  const drill = drills.find((one) => one.id === id);
  const isNew = id !== undefined && queue.fresh.includes(id);
  /** Another question, or the same one afresh, with what is said of it. */
  const move = (what: string) => {
    setSaid(what);
    setWork(false);
    setMoved(moved + 1);
  };
  const onUndo = () => {
    if (cram) return;
    const undone = reviews.undo(Date.now());
    if (undone?.does === 'grade') setHeld(undone.ids[0]);
    move(undoneInWords(undone));
  };
  const onRestart = (ids: readonly string[], what: string) => {
    reviews.restart(ids, Date.now());
    move(`${what} begins anew. The schedule of the others stays.`);
  };
  const onBegin = (begun: 'placing' | 'in order') => {
    plan.setState({ begun });
    move('');
  };
  if (practice.begun === null) {
    return <Begin plan={plan} sessions={sessions.length} drills={drills.length} now={now} onBegin={onBegin} />;
  }
  const endingOf = (id: string): Ending => {
    if (cram) {
      const [first, ...rest] = cram;
      const onNext = (again: boolean) => {
        setCram(again ? [...rest, first] : rest);
        setHeld(null);
        move(again ? 'It comes once more.' : 'Not kept: this was cramming.');
      };
      return { kind: 'cram', onNext };
    }
    if (!waiting.includes(id)) {
      const what = standing(linesOf(id)).length > 0 ? 'Graded in another tab.' : 'Begun anew in another tab.';
      return { kind: 'elsewhere', what, onNext: () => move('') };
    }
    const preview = previewOf(linesOf(id), interviewAhead(practice, dayOf(now)), now);
    const returns = (grade: Grade) => returnsIn(preview[grade], now);
    const onGrade = (grade: Grade, levels: readonly (number | null)[]) => {
      reviews.grade(id, grade, levels, Date.now());
      move('Graded.');
    };
    return { kind: 'grade', returns: { 1: returns(1), 2: returns(2), 3: returns(3), 4: returns(4) }, onGrade };
  };
  return (
    <>
      <div className="review-head">
        <p className="review-counts">
          {cram
            ? `Cramming: ${cram.length} left. Nothing of it is kept.`
            : placing
              ? `Finding where you stand: ${queue.fresh.length} of ${sessions.length} questions left, ${timeInWords(queue.fresh, minutesOf)}.`
              : leftInWords({ queue, minutesOf, lastDay: practice.interview === dayOf(now) })}
        </p>
        <p className="buttons">
          {cram ? (
            <button type="button" className="quiet" onClick={() => setCram(null)}>
              Stop cramming
            </button>
          ) : (
            <button type="button" className="quiet" aria-keyshortcuts="u" onClick={onUndo}>
              Undo
            </button>
          )}
        </p>
        <p role="status" className="review-said">
          {said && <span>{said}</span>}
        </p>
      </div>
      {result && (
        <p role="status">
          <b>{result}</b>
        </p>
      )}
      {!cram && !placing && <Backlog plan={plan} queue={queue} now={now} />}
      {drill ? (
        <Question
          key={`${drill.id} ${moved}`}
          drill={drill}
          session={titleOf(drill.session)}
          standing={cram ? 'Cramming' : isNew ? 'New' : 'Due'}
          ending={endingOf(drill.id)}
          focused={moved > 0}
          onWork={() => setWork(true)}
          onUndo={onUndo}
          onRestart={cram || isNew ? null : () => onRestart([drill.id], 'This question')}
        />
      ) : (
        <Done
          key={moved}
          cramming={cram !== null}
          queue={queue}
          now={now}
          focused={moved > 0}
          onUndo={onUndo}
          onMore={(many) => {
            setWanted(queue.begun + many);
            move(`${many} more questions for today.`);
          }}
        />
      )}
      <Plan
        plan={plan}
        queue={queue}
        sessions={sessions.map(({ id, title }) => ({
          id,
          title,
          graded: idsOf(id).filter((one) => standing(linesOf(one)).length > 0).length,
        }))}
        weak={weak.length}
        now={now}
        onCram={(what) => {
          setCram(what === 'weak' ? weak : idsOf(what));
          move('');
        }}
        onRestart={(session) => onRestart(idsOf(session), titleOf(session))}
      />
      <p className="kicker">
        Keys, while the focus is in the question: Space opens it,{' '}
        {cram ? '1 asks it once more, 2 goes on.' : '1 to 4 grade, u takes back.'}
      </p>
      <SavedNotice
        name={drill ? `review-${drill.id}` : 'practice'}
        saved={drill ? saved('review', drill.id) : plan}
        safe="What you grade is saved in this browser, and nowhere else."
        exports={false}
      />
    </>
  );
}
