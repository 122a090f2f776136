import { useEffect, useState } from 'react';
import { clock } from '../mock/step.ts';

interface Props {
  /** Seconds that were spent before. */
  from: number;
  running: boolean;
}

/** The time spent on answers. Nothing ends by it, and it can be hidden. */
export function HuntClock({ from, running }: Props) {
  const [more, setMore] = useState(0);
  useEffect(() => {
    if (!running) return;
    const began = Date.now();
    const timer = setInterval(() => setMore((Date.now() - began) / 1000), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <span className="hunt-clock">
      <span className="visually-hidden">Time: </span>
      {clock(Math.floor(from + more))}
    </span>
  );
}
