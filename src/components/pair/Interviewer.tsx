import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DrillData, Drills } from '../../course/drillData.ts';
import { dayOf } from '../../state/day.ts';
import type { Pair } from '../../state/kept/pair.ts';
import { scores } from '../../state/mocks.ts';
import { formId, isEmpty } from '../../state/pairs.ts';
import { saved } from '../../state/storage.ts';
import { ResetButton } from '../form/ResetButton.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { download } from '../lab/download.ts';
import { CandidateName } from './CandidateName.tsx';
import { PairClock } from './PairClock.tsx';
import { PairQuestion } from './PairQuestion.tsx';
import { writeCandidate } from './pairLink.ts';
import { pairMarkdown } from './pairMarkdown.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  drills: readonly DrillData[];
  sessions: Drills['sessions'];
  /** The candidate, where a name was given. */
  name: string;
  onName: (name: string) => void;
  onCompose: () => void;
}

/** The interviewer's sheet: hints, what to ask next, a clock, and a form to rate by. */
export function Interviewer({ drills, sessions, name, onName, onCompose }: Props) {
  const ids = drills.map(({ id }) => id);
  const kept = useMemo(() => saved('pair', formId({ ids, name })), [drills, name]);
  const pair = useStore(kept);
  const [said, setSaid] = useState('');
  const link = new URL(writeCandidate(ids), location.href).href;
  const titleOf = (session: string) => sessions.find(({ id }) => id === session)?.title ?? session;
  const found = scores(drills.map(({ id, session }) => ({ name: titleOf(session), levels: pair.levels[id] ?? [] })));
  const minutes = 2 * drills.reduce((sum, drill) => sum + drill.minutes, 0);
  const change = (part: (now: Pair) => Partial<Pair>) =>
    kept.setState((now) => ({ begun: now.begun || Date.now(), ...part(now) }));
  const day = dayOf(pair.begun || Date.now());
  return (
    <>
      <section className="pair-invite" aria-labelledby="invite-title">
        <div>
          <h2 id="invite-title">For the candidate</h2>
          <p>
            The candidate opens this link and sees the questions alone. With time to ask on, plan {minutes} minutes.
          </p>
          <p className="pair-link">
            <a href={link}>{link}</a>
          </p>
          <p className="buttons">
            <button
              type="button"
              onClick={() =>
                navigator.clipboard.writeText(link).then(
                  () => setSaid('Copied.'),
                  () => setSaid('It could not be copied. Mark the link above, and copy it by hand.'),
                )
              }
            >
              Copy the link
            </button>
            <button type="button" className="quiet" onClick={onCompose}>
              Compose another set
            </button>
          </p>
          <p role="status">{said && <span>{said}</span>}</p>
          <CandidateName name={name} onName={onName} />
        </div>
        <QrCode text={link} />
      </section>
      <p className="pair-of">
        {name ? `${name}, ` : ''}
        {day}
      </p>
      <PairClock seconds={pair.seconds} minutes={minutes} onKeep={(seconds) => change(() => ({ seconds }))} />
      {drills.map((drill, place) => (
        <PairQuestion
          key={drill.id}
          drill={drill}
          number={place + 1}
          session={titleOf(drill.session)}
          levels={pair.levels[drill.id] ?? drill.signals.map(() => null)}
          notes={pair.notes[drill.id] ?? ''}
          onLevel={(signal, level) =>
            change(({ levels }) => ({
              levels: {
                ...levels,
                [drill.id]: drill.signals.map((_, i) => (i === signal ? level : (levels[drill.id]?.[i] ?? null))),
              },
            }))
          }
          onNotes={(text) => change(({ notes }) => ({ notes: { ...notes, [drill.id]: text } }))}
        />
      ))}
      <p className="buttons">
        <button
          type="button"
          onClick={() => download(`pair-interview-${day}.md`, pairMarkdown(drills, pair, { found, name, day }))}
        >
          Take the form away as Markdown
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <ResetButton what="this form" disabled={isEmpty(pair)} onReset={kept.reset} />
      </p>
      <SavedNotice name="pair" saved={kept} />
    </>
  );
}
