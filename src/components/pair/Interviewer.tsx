import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DrillData, Drills } from '../../course/drillData.ts';
import { scores } from '../../state/mocks.ts';
import { saved } from '../../state/storage.ts';
import { SignalRating } from '../drill/SignalRating.tsx';
import { ResetButton } from '../form/ResetButton.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { download } from '../lab/download.ts';
import { RichText } from '../rich/RichText.tsx';
import { writePair } from './pairLink.ts';
import { pairMarkdown } from './pairMarkdown.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  drills: readonly DrillData[];
  sessions: Drills['sessions'];
  onCompose: () => void;
}

/** The interviewer's sheet: hints, what to ask next, and a form to rate by. */
export function Interviewer({ drills, sessions, onCompose }: Props) {
  const ids = drills.map(({ id }) => id);
  const kept = useMemo(() => saved('pair', drills.map(({ id }) => id).join(',')), [drills]);
  const pair = useStore(kept);
  const [said, setSaid] = useState('');
  const link = new URL(writePair(ids, true), location.href).href;
  const titleOf = (session: string) => sessions.find(({ id }) => id === session)?.title ?? session;
  const found = scores(drills.map(({ id, session }) => ({ name: titleOf(session), levels: pair.levels[id] ?? [] })));
  const minutes = drills.reduce((sum, drill) => sum + drill.minutes, 0);
  return (
    <>
      <section className="pair-invite" aria-labelledby="invite-title">
        <div>
          <h2 id="invite-title">For the candidate</h2>
          <p>
            The candidate opens this link and sees the questions alone. With time to ask on, plan {2 * minutes} minutes.
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
        </div>
        <QrCode text={link} />
      </section>
      {drills.map((drill, place) => (
        <section key={drill.id} className="review-card" aria-labelledby={`pair-${drill.id}`}>
          <h2 id={`pair-${drill.id}`}>Question {place + 1}</h2>
          <p className="kicker">
            {titleOf(drill.session)} · {drill.minutes} minutes
          </p>
          <div className="review-prompt">
            <RichText text={drill.prompt} />
          </div>
          <h3>Listen for</h3>
          <ul>
            {drill.must.map((text, i) => (
              <li key={i}>
                <RichText text={text} />
              </li>
            ))}
          </ul>
          <h3>Ask next</h3>
          <ul>
            {drill.followUps.map(({ ask, good }, i) => (
              <li key={i}>
                <RichText text={ask} />
                <details className="drill-reply">
                  <summary>A good reply</summary>
                  <RichText text={good} />
                </details>
              </li>
            ))}
          </ul>
          <details>
            <summary>A senior answer, and red flags</summary>
            <RichText text={drill.senior} />
            <ul>
              {drill.redFlags.map((text, i) => (
                <li key={i}>
                  <RichText text={text} />
                </li>
              ))}
            </ul>
          </details>
          <h3>What you heard</h3>
          <SignalRating
            signals={drill.signals}
            levels={pair.levels[drill.id] ?? drill.signals.map(() => null)}
            onLevel={(signal, level) =>
              kept.setState(({ levels }) => ({
                levels: {
                  ...levels,
                  [drill.id]: drill.signals.map((_, i) => (i === signal ? level : (levels[drill.id]?.[i] ?? null))),
                },
              }))
            }
          />
          <label className="mock-answer">
            Notes
            <textarea
              rows={3}
              value={pair.notes[drill.id] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                kept.setState(({ notes }) => ({ notes: { ...notes, [drill.id]: value } }))
              }
            />
          </label>
        </section>
      ))}
      <p className="buttons">
        <button type="button" onClick={() => download('pair-interview.md', pairMarkdown(drills, pair, found))}>
          Take the form away as Markdown
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <ResetButton what="this form" disabled={pair === kept.getInitialState()} onReset={kept.reset} />
      </p>
      <SavedNotice name="pair" saved={kept} />
    </>
  );
}
