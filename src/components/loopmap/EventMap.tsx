import { useMemo, useRef, useState } from 'react';
import { shuffle } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import type { PlacedEvent } from '../../course/loopEvents.ts';
import { Answer } from './Answer.tsx';
import { Places } from './Places.tsx';
import { type MapPhase, verdictOf } from './verdict.ts';

interface Props {
  events: readonly PlacedEvent[];
  phases: readonly MapPhase[];
  /** The first order, so that everybody in a room meets the same event first. */
  seed: number;
}

/** One event after the other is placed on the ring, and answered with where it leads and why. */
export function EventMap({ events, phases, seed: first }: Props) {
  const [seed, setSeed] = useState(first);
  const order = useMemo(() => shuffle(rng(seed, 'events'), events), [seed, events]);
  const [at, setAt] = useState(0);
  const [placed, setPlaced] = useState<readonly string[]>([]);
  const card = useRef<HTMLParagraphElement>(null);
  const event = order[at];
  const here = placed[at];
  const counts = { best: 0, second: 0, other: 0 };
  for (const [i, phase] of placed.entries()) counts[verdictOf(order[i], phase)] += 1;

  const goTo = (next: number) => {
    setAt(next);
    requestAnimationFrame(() => card.current?.focus());
  };
  const again = () => {
    setSeed(seed + 1);
    setPlaced([]);
    goTo(0);
  };

  return (
    <div className="event-map">
      <p className="control-help">
        Event {at + 1} of {order.length}
        {placed.length > 0 &&
          `. Placed: ${counts.best} in the best place, ${counts.second} in the second, ${counts.other} elsewhere`}
        .
      </p>
      <p ref={card} tabIndex={-1} className="event-card">
        {event.text}
      </p>
      {here === undefined ? (
        <Places key={event.key} phases={phases} onPlace={(phase) => setPlaced([...placed, phase])} />
      ) : (
        <Answer event={event} phases={phases} placed={here}>
          {at + 1 < order.length ? (
            <button type="button" onClick={() => goTo(at + 1)}>
              Next event
            </button>
          ) : (
            <button type="button" onClick={again}>
              All again, in another order
            </button>
          )}
        </Answer>
      )}
    </div>
  );
}
