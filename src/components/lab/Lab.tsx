import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { readLink, type Shared } from '../../state/address.ts';
import { createLab } from '../../state/lab.ts';
import { Compare } from './Compare.tsx';
import { Controls } from './Controls.tsx';
import { Opened } from './Opened.tsx';
import { Outcome } from './Outcome.tsx';
import { Predict } from './Predict.tsx';
import { Presets } from './Presets.tsx';
import type { Question } from './question.ts';
import { useAddress } from './useAddress.ts';
import { usePredictions } from './usePredictions.ts';
import { useRun } from './useRun.ts';
import { Verdicts } from './Verdicts.tsx';
import { Worlds } from './Worlds.tsx';

export interface LabProps {
  id: string;
  declaration: Declaration;
  /** What the picture in the page was made with. */
  start: AnyValues;
  /** The controls that stand open. */
  show: readonly string[];
  questions: readonly Question[];
  /** What this lab's fields in the page's query begin with. */
  prefix: string;
  /** The address of the lab's own page. */
  page: string;
  /** Whether the lessons are offered as links. */
  lessons: boolean;
  /** The picture made at build time. */
  children?: ReactNode;
}

/** A simulation that has woken: controls, prediction, picture, worlds, comparison and what can be taken away. */
export function Lab(props: LabProps) {
  const { id, declaration, start, show, questions, prefix, page, lessons, children } = props;
  const [store] = useState(() => createLab(start));
  const { params, pinned, set, replace, pin, unpin } = useStore(store);
  const [shared, setShared] = useState<Omit<Shared, 'params'> | null>(null);
  const [opened, setOpened] = useState(start);
  const awake = shared !== null;
  const limited = awake && (shared.locked.length > 0 || shared.hidden.length > 0);

  useEffect(() => {
    const { params, ...limits } = readLink(location.search, declaration, start, prefix);
    replace(params);
    setOpened(params);
    setShared(limits);
  }, [declaration, start, prefix, replace]);

  const run = useRun(declaration.name, awake ? params : null);
  const kept = useRun(declaration.name, pinned);
  const link = useAddress(declaration, params, prefix, shared, start);
  const prediction = usePredictions(`${declaration.name}.${id}`, questions);
  const covered = !prediction.done;
  const disabled = !awake || covered;
  const predicted = useMemo(() => prediction.numbers, [prediction.numbers]);

  return (
    <div className="lab" data-awake={awake ? '' : undefined} aria-busy={run.busy}>
      {shared?.olderVersion && (
        <p className="lab-notice" role="note">
          This link was made with version {shared.olderVersion} of the model; this is version {declaration.version}. The
          numbers may differ from those you were shown.
        </p>
      )}
      {covered && (
        <Predict
          id={id}
          questions={questions}
          replies={prediction.replies}
          disabled={!awake}
          onReply={prediction.reply}
          onSkip={prediction.skip}
        />
      )}
      <div className="lab-body" data-covered={covered ? '' : undefined}>
        {lessons && !limited && (
          <Presets declaration={declaration} params={params} page={page} disabled={disabled} onChoose={replace} />
        )}
        <div className="lab-panel js-only">
          <Controls
            id={id}
            params={declaration.params}
            values={params}
            show={show}
            locked={shared?.locked ?? []}
            hidden={shared?.hidden ?? []}
            disabled={disabled}
            onChange={set}
          />
          <p className="buttons">
            <button
              type="button"
              disabled={disabled || shared.locked.includes('seed')}
              onClick={() => set('seed', anySeed())}
            >
              New seed
            </button>
            <button
              type="button"
              className="quiet"
              disabled={disabled}
              onClick={() => replace(limited ? opened : start)}
            >
              Reset
            </button>
            {pinned ? (
              <button type="button" className="quiet" onClick={unpin}>
                Let the kept run go
              </button>
            ) : (
              <button type="button" className="quiet" disabled={disabled || !run.outcome} onClick={pin}>
                Keep this run to compare
              </button>
            )}
          </p>
        </div>
        <div className="lab-picture">
          {run.failed ? (
            <p className="lab-failed" role="alert">
              The simulation stopped: {run.failed} Change a control, or reset, to go on.
            </p>
          ) : run.outcome && run.View ? (
            <Outcome
              id={id}
              View={run.View}
              outcome={run.outcome}
              pinned={kept.outcome ?? undefined}
              predicted={predicted}
            />
          ) : (
            children
          )}
          {run.outcome && <Verdicts prediction={prediction} questions={questions} measures={run.outcome.measures} />}
          {run.outcome && kept.outcome && <Compare declaration={declaration} pinned={kept.outcome} now={run.outcome} />}
          <p role="status" className="visually-hidden">
            {covered ? '' : run.announced}
          </p>
        </div>
        <div className="lab-more-ways js-only">
          <Worlds declaration={declaration} params={params} disabled={disabled} />
          <Opened
            summary="Take it away: link, data, Python, frame for a class"
            load={loadTakeaway}
            given={{ id, declaration, params, page, link, disabled }}
          />
        </div>
      </div>
    </div>
  );
}

const loadTakeaway = async () => (await import('./Takeaway.tsx')).Takeaway;

/** A seed that nobody chose; short enough to be read aloud. */
function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] % 100_000;
}
