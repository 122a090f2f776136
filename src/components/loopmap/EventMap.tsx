import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { shuffle } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import type { PlacedEvent } from '../../course/loopEvents.ts';
import { saved } from '../../state/storage.ts';
import { ResetButton } from '../form/ResetButton.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { Answer } from './Answer.tsx';
import { Places } from './Places.tsx';
import { countPlaced, firstOpen, type MapPhase, placeOf } from './verdict.ts';

interface Props {
  events: readonly PlacedEvent[];
  phases: readonly MapPhase[];
  /** The first order, so that everybody in a room meets the same event first. */
  seed: number;
}

/** One event after the other is placed on the ring, and answered with where it leads and why. */
export function EventMap({ events, phases, seed }: Props) {
  const store = useMemo(() => saved('placing', 'loop-map'), []);
  const { round, places } = useStore(store);
  const order = useMemo(() => shuffle(rng(seed + round, 'events'), events), [seed, round, events]);
  // The event that was placed last stays, with its answer; on a visit begins the first that has no place.
  const [shown, setShown] = useState<string | null>(null);
  const event = order.find(({ key }) => key === shown) ?? firstOpen(order, places, phases);
  const at = order.indexOf(event);
  const here = placeOf(event, places, phases);
  const { placed, best, second, other } = countPlaced(order, places, phases);
  const card = useRef<HTMLParagraphElement>(null);

  const goOn = () => {
    setShown(null);
    requestAnimationFrame(() => card.current?.focus());
  };
  const place = (phase: string) => {
    setShown(event.key);
    store.setState((now) => ({ places: { ...now.places, [event.key]: phase } }));
  };
  const again = () => {
    store.setState({ round: round + 1, places: {} });
    goOn();
  };
  const startAgain = () => {
    store.reset();
    goOn();
  };

  return (
    <div className="event-map">
      <p className="control-help">
        Event {at + 1} of {order.length}
        {placed > 0 && `. Placed: ${best} in the best place, ${second} in the second, ${other} elsewhere`}.
      </p>
      <p ref={card} tabIndex={-1} className="event-card">
        {event.text}
      </p>
      {here === undefined ? (
        <Places key={event.key} phases={phases} onPlace={place} />
      ) : (
        <Answer key={event.key} event={event} phases={phases} placed={here} fresh={shown !== null}>
          {placed < order.length ? (
            <button type="button" onClick={goOn}>
              Next event
            </button>
          ) : (
            <button type="button" onClick={again}>
              All again, in another order
            </button>
          )}
        </Answer>
      )}
      <SavedNotice
        name="loop-map"
        saved={store}
        safe="Your places are saved in this browser, and nowhere else."
        exports={false}
      />
      <p className="buttons">
        <ResetButton what="the loop map" disabled={placed === 0 && round === 0} onReset={startAgain} />
      </p>
    </div>
  );
}
