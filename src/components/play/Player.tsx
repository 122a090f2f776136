import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { inWords } from '../../../simulations/lib/params.ts';
import type { LabState } from '../../state/lab.ts';
import { type Desk, isReplay, isSpent } from '../../state/onCall.ts';
import { isBusy, type Runs } from '../../state/runs.ts';
import { Announced } from '../lab/Announced.tsx';
import { usePlay } from './usePlay.ts';

interface Props {
  id: string;
  store: StoreApi<LabState>;
  /** One moment in words. */
  unit: string;
  /** How many moments there are. */
  moments: number;
  /** Where the reader decides while time goes on; null where nothing waits for a decision. */
  desk: Desk | null;
  /** While one is under way, time stands still until its moments are known. */
  runs: Runs;
  disabled: boolean;
}

/** Moments of a longer step, for who is on call and has no range to move. */
const MANY = 10;

/** Time as a control: play, step, go to any moment. Who is on call decides as it goes on, and cannot go back before the end. */
export const Player = memo(function Player({ id, store, unit, moments, desk, runs, disabled }: Props) {
  const frame = useStore(store, (state) => state.frame);
  const over = useStore(store, (state) => state.over);
  const { seek } = store.getState();
  const [playing, setPlaying] = useState(false);
  // Whoever moves the range hears its value from the range itself.
  const [onRange, setOnRange] = useState(false);
  const last = moments - 1;
  const at = frame === null || frame > last ? last : frame;
  const onCall = desk !== null && !over;
  const moment = `${unit} ${at} of ${last}`;

  const go = (to: number) => {
    const from = store.getState().frame;
    const earliest = onCall ? (from ?? last) : 0;
    // The last moment is the whole.
    seek(to >= last ? null : Math.max(earliest, to));
    if (to >= last) setPlaying(false);
  };
  const step = (by: number) => go((store.getState().frame ?? last) + by);
  const goSoon = useInFrame(go);
  const toggle = () => {
    if (!playing && at === last && !onCall) seek(0);
    setPlaying(!playing);
  };
  const pauseAnd = (then: () => void) => () => {
    setPlaying(false);
    then();
  };
  usePlay(playing && !disabled, () => isBusy(runs.getState()), moments, step);
  useEffect(() => {
    if (onCall && at === 0) setPlaying(false);
  }, [onCall, at]);

  return (
    <fieldset className="player js-only">
      <legend className="visually-hidden">
        From {unit} to {unit}
      </legend>
      <div className="control-line">
        {onCall ? <span id={`${id}-time`}>Time</span> : <label htmlFor={`${id}-time`}>Time</label>}
        {/* Not an output, which would be read out at every moment. */}
        <span className="control-value player-moment">{moment}</span>
      </div>
      {onCall ? (
        <progress aria-labelledby={`${id}-time`} max={last} value={at} />
      ) : (
        <input
          id={`${id}-time`}
          type="range"
          min={0}
          max={last}
          value={at}
          disabled={disabled}
          aria-valuetext={moment}
          onFocus={() => setOnRange(true)}
          onBlur={() => setOnRange(false)}
          onChange={(event) => pauseAnd(() => goSoon(event.target.valueAsNumber))()}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            toggle();
          }}
        />
      )}
      <p className="buttons">
        <button type="button" disabled={disabled} onClick={toggle}>
          {playing ? 'Pause' : 'Play'}
        </button>
        {!onCall && (
          <button type="button" className="quiet" disabled={disabled} onClick={pauseAnd(() => step(-1))}>
            Back<span className="visually-hidden"> one {unit}</span>
          </button>
        )}
        <button type="button" className="quiet" disabled={disabled} onClick={pauseAnd(() => step(1))}>
          Next<span className="visually-hidden"> {unit}</span>
        </button>
        {onCall && (
          <button type="button" className="quiet" disabled={disabled} onClick={pauseAnd(() => step(MANY))}>
            {`Next ${MANY}`}
            <span className="visually-hidden"> {unit}s</span>
          </button>
        )}
        <button type="button" className="quiet" disabled={disabled} onClick={pauseAnd(() => go(last))}>
          {onCall && !replays(desk, store, at) ? 'Give up and look' : 'To the end'}
        </button>
      </p>
      {desk && <Decisions desk={desk} store={store} unit={unit} at={at} disabled={disabled} />}
      <Announced text={playing || onRange ? '' : moment} />
    </fieldset>
  );
});

interface DecisionsProps extends Pick<Props, 'store' | 'unit' | 'disabled'> {
  desk: Desk;
  at: number;
}

/** A button for every action; doing nothing is letting time go on. */
function Decisions({ desk, store, unit, at, disabled }: DecisionsProps) {
  const { params, over, decide, set } = useStore(store);
  const { key, param } = desk;
  const decisions = inWords(param, String(params[key]));
  if (over) {
    return (
      <p className="buttons">
        <span>You have seen how it ends.</span>
        <button type="button" disabled={disabled} onClick={() => set(key, '')}>
          Play again from the start
        </button>
      </p>
    );
  }
  return (
    <>
      <fieldset className="buttons">
        <legend className="visually-hidden">Decide now</legend>
        {Object.entries(param.actions).map(([action, label]) => (
          // One that can do nothing more keeps the focus of whoever has just pressed it.
          <button
            key={action}
            type="button"
            disabled={disabled || at > param.last}
            aria-disabled={isSpent(desk, params, at, action) || undefined}
            onClick={() => decide(action)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <p className="control-help" role="status">
        {replays(desk, store, at)
          ? `The link you opened holds decisions: ${decisions}. Play to watch them, or decide yourself and take over from there.`
          : `To hold, let the ${unit}s go on. Decided so far: ${decisions}.`}
      </p>
    </>
  );
}

function replays(desk: Desk, store: StoreApi<LabState>, at: number): boolean {
  return isReplay(desk, String(store.getState().params[desk.key]), at);
}

/** Calls at most once a frame, with the newest value. */
function useInFrame(call: (value: number) => void): (value: number) => void {
  const waiting = useRef<number | null>(null);
  const latest = useRef({ call, value: 0 });
  latest.current.call = call;
  useEffect(() => {
    return () => {
      if (waiting.current !== null) cancelAnimationFrame(waiting.current);
    };
  }, []);
  return (value) => {
    latest.current.value = value;
    waiting.current ??= requestAnimationFrame(() => {
      waiting.current = null;
      latest.current.call(latest.current.value);
    });
  };
}
