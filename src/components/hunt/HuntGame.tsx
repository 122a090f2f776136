import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { NamedColumn } from '../../course/huntColumns.ts';
import type { HuntAnswer } from '../../course/huntWords.ts';
import { saved } from '../../state/storage.ts';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { type Said, verdictOf } from './game.ts';
import { HuntCard } from './HuntCard.tsx';
import { HuntClock } from './HuntClock.tsx';
import { HuntEnd } from './HuntEnd.tsx';
import { HuntLine } from './HuntLine.tsx';
import { HuntMiss } from './HuntMiss.tsx';

interface Props {
  columns: readonly NamedColumn[];
  game: number;
  lab: string;
  onAnother: () => void;
}

/** One game: column after column, the clock of each that was missed, and what all answers did. */
export function HuntGame({ columns, game, lab, onAnother }: Props) {
  const store = saved('hunt', String(game));
  const { answers, seconds } = useStore(store);
  const [asking, setAsking] = useState(false);
  const [last, setLast] = useState<Said | null>(null);
  const shownAt = useRef(0);
  const place = useRef<HTMLDivElement>(null);
  const said: Said[] = columns.flatMap((column) =>
    Object.hasOwn(answers, column.name) ? [{ column, answer: answers[column.name] }] : [],
  );
  const next = columns.find(({ name }) => !Object.hasOwn(answers, name));
  const missed = last && verdictOf(last.column, last.answer) !== 'right' ? last : null;

  const ask = () => {
    shownAt.current = Date.now();
    setAsking(true);
    setLast(null);
  };
  const answer = (column: NamedColumn, given: HuntAnswer) => {
    const now = Date.now();
    const spent = (now - shownAt.current) / 1000;
    store.setState((before) => ({
      answers: { ...before.answers, [column.name]: given },
      seconds: before.seconds + spent,
    }));
    shownAt.current = now;
    setLast({ column, answer: given });
    if (verdictOf(column, given) !== 'right') setAsking(false);
  };
  const again = () => {
    store.reset();
    ask();
  };

  // On a phone what is to be pressed next may lie below the window.
  const played = asking || last !== null;
  useEffect(() => {
    if (played && place.current) showButtons(place.current);
  }, [played, said.length, missed]);

  return (
    <div className="hunt-game" ref={place}>
      <p className="hunt-head">
        <span>
          Game {game}.{' '}
          {next ? `Column ${said.length + (missed ? 0 : 1)} of ${columns.length}` : `${columns.length} columns`}
        </span>
        <HuntClock key={`${said.length} ${asking}`} from={seconds} running={asking && next !== undefined} />
      </p>
      <p role="status" className="hunt-said">
        {last && !missed && (
          <>
            <code>{last.column.name}</code>: right. {last.column.reason}
          </>
        )}
      </p>
      {missed ? (
        <HuntMiss said={missed} last={next === undefined} onNext={ask} />
      ) : next === undefined ? (
        <HuntEnd said={said} seconds={seconds} lab={lab} onAgain={again} onAnother={onAnother} />
      ) : asking ? (
        <HuntCard key={next.name} column={next} onAnswer={(given) => answer(next, given)} />
      ) : (
        <p className="buttons">
          <button type="button" onClick={ask}>
            {said.length === 0 ? 'Start the clock' : 'Go on'}
          </button>
        </p>
      )}
      <HuntLine said={said} marked={missed?.column} />
      <SavedNotice
        name={`hunt-${game}`}
        saved={store}
        safe="Your answers are saved in this browser, and nowhere else."
        exports={false}
      />
    </div>
  );
}

/** Scrolls the game to the upper edge of the window, if the buttons of its card do not lie within. */
function showButtons(game: HTMLElement): void {
  const lowest = [...game.querySelectorAll('.hunt-card button')].at(-1)?.getBoundingClientRect().bottom ?? 0;
  if (lowest > innerHeight) scrollBy({ top: game.getBoundingClientRect().top - 8, behavior: 'instant' });
}
