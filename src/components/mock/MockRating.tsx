import { useStore } from 'zustand';
import type { Mock } from '../../state/kept/mock.ts';
import type { Saved } from '../../state/storage.ts';
import { AnswerParts } from '../drill/AnswerParts.tsx';
import { SignalRating } from '../drill/SignalRating.tsx';
import { RichText } from '../rich/RichText.tsx';
import { Recorder } from './Recorder.tsx';
import { clock, type Material, ratedOf, stepsOf, themeInWords } from './step.ts';
import { useHeading } from './useHeading.ts';

interface Props {
  id: string;
  kept: Saved<Mock>;
  material: Material;
  onLeave: () => void;
}

/** After the last answer: each beside what a good one has in it, rated by its signals. */
export function MockRating({ id, kept, material, onLeave }: Props) {
  const mock = useStore(kept);
  const steps = stepsOf(mock, material);
  const rated = ratedOf(mock, material);
  const heading = useHeading();
  const rate = (key: string, signals: number, signal: number, level: number) =>
    kept.setState(({ levels }) => {
      const old = levels[key] ?? Array.from({ length: signals }, () => null);
      return {
        levels: {
          ...levels,
          [key]: Array.from({ length: signals }, (_, i) => (i === signal ? level : (old[i] ?? null))),
        },
      };
    });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Rate what a listener would have heard
      </h2>
      <p>{themeInWords(mock, material)}. Be as strict as somebody who must decide tomorrow.</p>
      {rated.map(({ key, signals }, place) => {
        const drill = material.drills.find((one) => one.id === key);
        const long = material.cases.find((one) => one.id === key);
        const own = mock.kind === 'case' ? steps : steps.filter((step) => step.key === key);
        return (
          <section key={key} className="review-card" aria-label={`Answer ${place + 1}`}>
            {own.map((step) => (
              <div key={step.key} className="mock-own">
                {mock.kind === 'case' && <p className="mock-phase">{step.title}</p>}
                <div className="review-prompt">{mock.kind === 'case' ? null : <RichText text={step.ask} />}</div>
                <p className="kicker">
                  You took {clock(mock.answers[step.key]?.seconds ?? 0)} of {clock(60 * step.minutes)}.
                </p>
                <p className="mock-typed">{mock.answers[step.key]?.text || 'Nothing typed.'}</p>
                <Recorder name={`${id}/${step.key}`} playsOnly />
              </div>
            ))}
            {drill && <AnswerParts drill={drill} />}
            {long && (
              <>
                <h3>A strong answer</h3>
                <RichText text={long.strong} />
                <h3>Weak without</h3>
                <ul>
                  {long.must.map((text, i) => (
                    <li key={i}>
                      <RichText text={text} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h3>Your answer</h3>
            <SignalRating
              signals={signals}
              levels={mock.levels[key] ?? signals.map(() => null)}
              onLevel={(signal, level) => rate(key, signals.length, signal, level)}
            />
          </section>
        );
      })}
      <p className="buttons">
        <button type="button" onClick={() => kept.setState({ rated: true })}>
          Show the score card
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          Go on later
        </button>
      </p>
    </>
  );
}
