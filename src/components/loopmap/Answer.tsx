import { type ReactNode, useEffect, useRef } from 'react';
import type { PlacedEvent } from '../../course/loopEvents.ts';
import { Chord } from './Chord.tsx';
import { type MapPhase, verdictOf } from './verdict.ts';

interface Props {
  event: PlacedEvent;
  phases: readonly MapPhase[];
  /** The phase that the reader chose. */
  placed: string;
  /** It was placed just now, so the reader goes on here. */
  fresh: boolean;
  /** What to do next. */
  children?: ReactNode;
}

/** Where an event leads: the chord, the reason, the second place, and what waiting costs. */
export function Answer({ event, phases, placed, fresh, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) head.current?.focus();
  }, [fresh]);
  const named = (key: string) => phases.find((phase) => phase.key === key)?.title ?? key;
  const { from, to, why, second, later, price } = event;
  return (
    <div className="event-answer">
      <Chord phases={phases} from={from} to={to} second={second.to} placed={placed} />
      <div>
        <h4 ref={head} tabIndex={-1}>
          {WORDS[verdictOf(event, placed)]}:{' '}
          {from === to ? `stay in ${named(to)}` : `from ${named(from)} to ${named(to)}`}
        </h4>
        <p>{why}</p>
        <p>
          <b>Second place: {named(second.to)}.</b> {second.why}
        </p>
        <p>
          <b>One phase later.</b> {later}{' '}
          {price && (
            <>
              In the planning lab a fix for such an issue takes <span className="num num-measured">{price.early}</span>{' '}
              weeks when evaluation finds it, and <span className="num num-measured">{price.late}</span> when deployment
              does.
            </>
          )}
        </p>
        <p className="buttons">{children}</p>
      </div>
    </div>
  );
}

const WORDS = { best: 'The best place', second: 'The second place; better', other: 'Better' } as const;
