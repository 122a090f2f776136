import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Drills } from '../../course/drillData.ts';
import { dayOf } from '../../state/day.ts';
import { loadDrills } from '../../state/drills.ts';
import type { Grade } from '../../state/kept/review.ts';
import { interviewAhead, queueOf } from '../../state/queue.ts';
import { createReviews, type Deed } from '../../state/reviews.ts';
import { previewOf, standing } from '../../state/schedule.ts';
import { saved } from '../../state/storage.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { watchTranslation } from '../translated.ts';
import { Begin } from './Begin.tsx';
import { Done } from './Done.tsx';
import { Plan } from './Plan.tsx';
import { Question } from './Question.tsx';
import { returnsIn } from './returnsIn.ts';
import { useNow } from './useNow.ts';

/** The drills that are due today, one after another. */
export function Review({ address }: { address: string }) {
  const [drills, setDrills] = useState<Drills | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const load = () => {
    setFailed(null);
    loadDrills(address).then(setDrills, ({ message }: Error) => setFailed(message));
  };
  useEffect(() => {
    watchTranslation();
    load();
  }, []);
  if (failed) {
    return (
      <p className="lab-failed" role="alert">
        {failed}{' '}
        <button type="button" className="quiet" onClick={load}>
          Try again
        </button>
      </p>
    );
  }
  return drills ? <Session {...drills} /> : <p role="status">The questions are coming.</p>;
}

function Session({ drills, sessions }: Drills) {
  const reviews = useMemo(() => createReviews(drills.map(({ id }) => id)), [drills]);
  const plan = useMemo(() => saved('practice', 'practice'), []);
  const logs = useStore(reviews);
  const practice = useStore(plan);
  const now = useNow();
  const [cram, setCram] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState(0);
  const [held, setHeld] = useState<string | null>(null);
  const queue = useMemo(() => queueOf(drills, logs, practice, now), [drills, logs, practice, now]);
  const placed = practice.begun === 'placing' && queue.fresh.length === 0;
  useEffect(() => {
    if (placed) plan.setState({ begun: 'placed', order: 'weakest' });
  }, [placed, plan]);

  const idsOf = (session: string) => drills.filter((one) => one.session === session).map((one) => one.id);
  const titleOf = (session: string) => sessions.find(({ id }) => id === session)?.title ?? session;
  const placing = practice.begun === 'placing';
  const waiting = cram ?? (placing ? queue.fresh : [...queue.due, ...queue.fresh]);
  // A question that is being answered stays, also when another one falls due meanwhile.
  const id = held !== null && waiting.includes(held) ? held : waiting[0];
  // Before the next key can be pressed: later, it would put back what an undo has just chosen.
  useLayoutEffect(() => setHeld(id ?? null), [id]);
  const drill = drills.find((one) => one.id === id);
  const isNew = id !== undefined && !queue.due.includes(id);
  const onGrade = (grade: Grade, levels: readonly (number | null)[]) => {
    if (!drill) return;
    if (cram) setCram(cram.slice(1));
    else reviews.grade(drill.id, grade, levels, Date.now());
    setSaid(cram ? 'Not kept: this was cramming.' : 'Graded.');
    setMoved(moved + 1);
  };
  const onUndo = () => {
    if (cram) return;
    const undone = reviews.undo(Date.now());
    if (undone?.does === 'grade') setHeld(undone.ids[0]);
    setSaid(undoneInWords(undone));
    setMoved(moved + 1);
  };
  const onRestart = (ids: readonly string[], what: string) => {
    reviews.restart(ids, Date.now());
    setSaid(`${what} begins anew. The schedule of the others stays.`);
    setMoved(moved + 1);
  };
  const onBegin = (begun: 'placing' | 'in order') => {
    plan.setState({ begun });
    setMoved(moved + 1);
  };
  if (practice.begun === null) {
    return <Begin sessions={sessions.length} drills={drills.length} onBegin={onBegin} />;
  }
  const lines = drill ? (logs.get(drill.id) ?? []) : [];
  const preview = drill && !cram ? previewOf(lines, interviewAhead(practice, dayOf(now)), now) : null;
  return (
    <>
      <div className="review-head">
        <p className="review-counts">
          {cram
            ? `Cramming: ${cram.length} left. Nothing of it is kept.`
            : placing
              ? `Finding where you stand: ${queue.fresh.length} of ${sessions.length} questions left.`
              : `${queue.due.length} due, ${queue.fresh.length} new today, ${queue.unseen} not seen yet.`}
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
        <p role="status">{said && <span>{said}</span>}</p>
      </div>
      {drill ? (
        <Question
          key={`${drill.id} ${moved}`}
          drill={drill}
          session={titleOf(drill.session)}
          standing={cram ? 'Cramming' : isNew ? 'New' : 'Due'}
          returns={
            preview && {
              1: returnsIn(preview[1], now),
              2: returnsIn(preview[2], now),
              3: returnsIn(preview[3], now),
              4: returnsIn(preview[4], now),
            }
          }
          focused={moved > 0}
          onGrade={onGrade}
          onUndo={onUndo}
          onRestart={cram || isNew ? null : () => onRestart([drill.id], 'This question')}
        />
      ) : (
        <Done key={moved} cramming={cram !== null} queue={queue} now={now} focused={moved > 0} onUndo={onUndo} />
      )}
      <Plan
        plan={plan}
        queue={queue}
        sessions={sessions.map((session) => ({
          ...session,
          graded: idsOf(session.id).filter((one) => standing(logs.get(one) ?? []).length > 0).length,
        }))}
        now={now}
        onCram={(session) => {
          setCram(idsOf(session));
          setMoved(moved + 1);
        }}
        onRestart={(session) => onRestart(idsOf(session), titleOf(session))}
      />
      <p className="kicker">Keys, while the focus is in the question: Space opens it, 1 to 4 grade, u takes back.</p>
      <SavedNotice
        name={drill ? `review-${drill.id}` : 'practice'}
        saved={drill ? saved('review', drill.id) : plan}
        safe="What you grade is saved in this browser, and nowhere else."
      />
    </>
  );
}

function undoneInWords(undone: Deed | null): string {
  if (undone === null) return 'Nothing was done today that could be taken back.';
  if (undone.does === 'grade') return 'Taken back. The question stands here again.';
  return undone.ids.length === 1
    ? 'The redo is taken back. The question comes as it did before.'
    : `The redo of ${undone.ids.length} questions is taken back. They come as they did before.`;
}
