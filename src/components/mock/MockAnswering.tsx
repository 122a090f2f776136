import { type RefObject, useEffect, useState } from 'react';
import type { Mock } from '../../state/kept/mock.ts';
import type { Saved } from '../../state/storage.ts';
import { RichText } from '../rich/RichText.tsx';
import { Recorder } from './Recorder.tsx';
import { clock, type Material, type Step, themeInWords } from './step.ts';
import { useHeading } from './useHeading.ts';

interface Props {
  id: string;
  kept: Saved<Mock>;
  material: Material;
  steps: readonly Step[];
  onLeave: () => void;
}

/** One question with its clock; no answer is shown before all are answered. */
export function MockAnswering({ id, kept, material, steps, onLeave }: Props) {
  const mock = kept.getState();
  const step = steps[mock.place];
  const earlier = mock.answers[step.key] ?? { text: '', seconds: 0 };
  const [text, setText] = useState(earlier.text);
  const seconds = useSeconds(earlier.seconds);
  const heading = useHeading();
  const over = seconds > 60 * step.minutes;
  const keep = (change: Partial<Mock> = {}, written = text) =>
    kept.setState((now) => ({ ...change, answers: { ...now.answers, [step.key]: { text: written, seconds } } }));
  // The time survives a reload, to within five seconds; what is written is kept as it is written.
  useEffect(() => keep(), [Math.floor(seconds / 5)]);
  const long = mock.kind === 'case' ? material.cases.find(({ id: name }) => name === mock.theme) : undefined;
  return (
    <section className="review-card" aria-labelledby="mock-question">
      <div className="review-head">
        <p>
          {themeInWords(mock, material)} · {mock.place + 1} of {steps.length}
        </p>
        <p className="mock-clock" data-over={over ? '' : undefined}>
          <span className="visually-hidden">Time: </span>
          {clock(seconds)} of {clock(60 * step.minutes)}
          {over && ' (over time)'}
        </p>
      </div>
      {long && (
        <details open={mock.place === 0}>
          <summary>{long.title}</summary>
          <RichText text={long.prompt} />
        </details>
      )}
      <h2 id="mock-question" className="visually-hidden" ref={heading} tabIndex={-1}>
        {mock.kind === 'case' ? step.title : `Question ${mock.place + 1}`}
      </h2>
      {mock.kind === 'case' && <p className="mock-phase">{step.title}</p>}
      {step.turn && (
        <p className="mock-turn">
          <b>Something has changed.</b> <RichText text={step.turn} />
        </p>
      )}
      <div className="review-prompt">
        {mock.kind === 'case' ? (
          <p>
            <RichText text={step.ask} />
          </p>
        ) : (
          <RichText text={step.ask} />
        )}
      </div>
      <ReadAloud text={heading} />
      <label className="mock-answer">
        Your answer, typed
        <textarea
          rows={6}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            keep({}, value);
          }}
        />
      </label>
      <Recorder name={`${id}/${step.key}`} />
      <p className="buttons">
        <button
          type="button"
          onClick={() => {
            keep({ place: mock.place + 1 });
          }}
        >
          {mock.place + 1 === steps.length ? 'Finish, and rate' : 'Next'}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            keep();
            onLeave();
          }}
        >
          Break off, and go on later
        </button>
      </p>
    </section>
  );
}

/** Reads the question aloud where the browser has a voice. */
function ReadAloud({ text }: { text: RefObject<HTMLElement | null> }) {
  if (typeof speechSynthesis === 'undefined') return null;
  return (
    <p className="buttons">
      <button
        type="button"
        className="quiet"
        onClick={() => {
          const card = text.current?.closest('.review-card');
          const words = [...(card?.querySelectorAll('.mock-turn, .review-prompt') ?? [])].map(
            (part) => part.textContent,
          );
          speechSynthesis.cancel();
          const utterance = new SpeechSynthesisUtterance(words.join(' '));
          utterance.lang = 'en-GB';
          speechSynthesis.speak(utterance);
        }}
      >
        Read it aloud
      </button>
    </p>
  );
}

/** Seconds since the step was opened, on top of those of an earlier visit. */
function useSeconds(earlier: number): number {
  const [seconds, setSeconds] = useState(earlier);
  useEffect(() => {
    const opened = Date.now();
    const timer = setInterval(() => setSeconds(earlier + Math.round((Date.now() - opened) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [earlier]);
  return seconds;
}
