import { dayOf } from '../../state/day.ts';
import type { Count, PhaseProgress, SessionProgress } from '../../state/progress/progress.ts';
import { saved } from '../../state/storage.ts';
import { dayInWords } from '../backup/days.ts';

interface Props {
  phases: readonly PhaseProgress[];
  /** Called after a tick, which this page does not hear of by itself. */
  onChange: () => void;
}

/** What is done in each session; the tick for what was read can be set here as well. */
export function SessionList({ phases, onChange }: Props) {
  const tick = (name: string, read: boolean) => {
    if (read) saved('reading', name).setState({ read: dayOf(Date.now()) });
    else saved('reading', name).reset();
    onChange();
  };
  return phases
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ key, title, sessions }) => (
      <section key={key} id={key} aria-labelledby={`${key}-title`}>
        <h3 id={`${key}-title`}>{title}</h3>
        {sessions.map((session) => (
          <div key={session.name}>
            <p>
              <a href={session.address}>{session.title}</a>
              <br />
              {doneInWords(session)}
            </p>
            <label className="option">
              <input
                type="checkbox"
                checked={session.read !== null}
                onChange={({ target }) => tick(session.name, target.checked)}
              />
              <span>
                {session.read === null ? (
                  <>
                    I have read it<span className="visually-hidden">: {session.title}</span>
                  </>
                ) : (
                  <>
                    Read on {dayInWords(session.read)}
                    <span className="visually-hidden">: {session.title}</span>
                  </>
                )}
              </span>
            </label>
          </div>
        ))}
      </section>
    ));
}

function doneInWords({ predicted, worked, rated, graded }: SessionProgress): string {
  const parts: [Count, string][] = [
    [predicted, 'questions predicted'],
    [worked, 'exercises worked out'],
    [rated, 'exercises rated'],
    [graded, 'interview questions graded'],
  ];
  const said = parts.filter(([{ of }]) => of > 0).map(([{ done, of }, what]) => `${done} of ${of} ${what}`);
  return said.length > 0 ? `${said.join(', ')}.` : 'Nothing to predict or to work out.';
}
