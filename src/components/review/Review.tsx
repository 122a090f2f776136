import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Drills } from '../../course/drillData.ts';
import { loadDrills } from '../../state/drills.ts';
import type { Grade } from '../../state/kept/review.ts';
import { queueOf } from '../../state/queue.ts';
import { createReviews } from '../../state/reviews.ts';
import { previewOf } from '../../state/schedule.ts';
import { saved } from '../../state/storage.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { watchTranslation } from '../translated.ts';
import { Begin } from './Begin.tsx';
import { Plan } from './Plan.tsx';
import { Question } from './Question.tsx';
import { returnsIn } from './returnsIn.ts';

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
  const queue = useMemo(() => queueOf(drills, logs, practice, now), [drills, logs, practice, now]);
  const placed = practice.begun === 'placing' && queue.fresh.length === 0;
  useEffect(() => {
    if (placed) plan.setState({ begun: 'placed', order: 'weakest' });
  }, [placed, plan]);

  const titleOf = (session: string) => sessions.find(({ id }) => id === session)?.title ?? session;
  const placing = practice.begun === 'placing';
  const [id] = cram ?? (placing ? queue.fresh : [...queue.due, ...queue.fresh]);
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
    setSaid(
      undone ? 'Taken back. The question stands here again when its turn comes.' : 'There is nothing to take back.',
    );
    setMoved(moved + 1);
  };
  if (practice.begun === null) {
    return <Begin sessions={sessions.length} drills={drills.length} onBegin={(begun) => plan.setState({ begun })} />;
  }
  const lines = drill ? (logs.get(drill.id) ?? []) : [];
  const preview = drill && !cram ? previewOf(lines, practice.interview, now) : null;
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
        <p role="status" className="visually-hidden">
          {said && <span>{said}</span>}
        </p>
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
        />
      ) : (
        <section className="review-card" aria-labelledby="done-title">
          <h2 id="done-title">{cram ? 'That was all of it' : 'Nothing is due now'}</h2>
          <p>
            {queue.next !== null && queue.next > now
              ? `The next question comes back ${returnsIn(queue.next, now)}. `
              : ''}
            {queue.unseen > 0
              ? `${queue.unseen} were never seen; more of them come tomorrow.`
              : 'You have seen every question.'}
          </p>
        </section>
      )}
      <Plan
        plan={plan}
        queue={queue}
        sessions={sessions}
        now={now}
        onCram={(session) => {
          setCram(drills.filter((one) => one.session === session).map((one) => one.id));
          setMoved(moved + 1);
        }}
        onRestart={(session) => {
          reviews.restart(
            drills.filter((one) => one.session === session).map((one) => one.id),
            Date.now(),
          );
          setSaid(`${titleOf(session)} begins anew.`);
        }}
      />
      <p className="kicker">Keys, while the focus is in the question: Space opens it, 1 to 4 grade, u takes back.</p>
      <SavedNotice name="practice" saved={plan} />
    </>
  );
}

/** The time, told again each half minute: what is learned comes back within minutes. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
