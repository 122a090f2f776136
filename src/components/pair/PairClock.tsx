import { useEffect, useRef, useState } from 'react';
import { clock } from '../mock/step.ts';

interface Props {
  /** What it showed when it was last stopped. */
  seconds: number;
  /** How long the set is planned for. */
  minutes: number;
  onKeep: (seconds: number) => void;
}

/** A clock that the interviewer starts and stops; a reload loses five seconds at most. */
export function PairClock({ seconds, minutes, onKeep }: Props) {
  const [running, setRunning] = useState(false);
  const [shown, setShown] = useState(seconds);
  const keep = useRef(onKeep);
  keep.current = onKeep;
  useEffect(() => {
    if (!running) return;
    const [began, from] = [Date.now(), shown];
    const now = () => from + Math.round((Date.now() - began) / 1000);
    const timer = setInterval(() => {
      setShown(now());
      if (now() % 5 === 0) keep.current(now());
    }, 1000);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <p className="pair-clock buttons">
      <span className="mock-clock" data-over={shown > 60 * minutes ? '' : undefined}>
        <span className="visually-hidden">Time: </span>
        {clock(shown)} of {clock(60 * minutes)}
        {shown > 60 * minutes && ' (over time)'}
      </span>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          if (running) onKeep(shown);
          setRunning(!running);
        }}
      >
        {running ? 'Stop the clock' : shown > 0 ? 'Go on with the clock' : 'Start the clock'}
      </button>
    </p>
  );
}
