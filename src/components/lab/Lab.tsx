import { type ComponentType, useState } from 'react';
import { useStore } from 'zustand';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Shared } from '../../state/address.ts';
import { createLab } from '../../state/lab.ts';
import type { Outcome as Run } from '../../state/messages.ts';
import type { Runner } from '../../state/runner.ts';
import { Buttons } from './Buttons.tsx';
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
  /** The setting that the page was built with. */
  start: AnyValues;
  /** What the link says, once somebody is there to read it; null while the lab sleeps in a built page. */
  awake: Shared | null;
  /** The first run, and how it is drawn. */
  first: { View: ComponentType<ViewProps>; outcome: Run | null; failed: string | null };
  runner?: Runner;
  /** The controls that stand open. */
  show: readonly string[];
  questions: readonly Question[];
  /** What this lab's fields in the page's query begin with. */
  prefix: string;
  /** The address of the lab's own page. */
  page: string;
  /** Whether the lessons are offered as links. */
  lessons: boolean;
}

/** A simulation: question, controls, picture, worlds, comparison and what can be taken away. */
export function Lab({
  id,
  declaration,
  start,
  awake,
  first,
  runner,
  show,
  questions,
  prefix,
  page,
  lessons,
}: LabProps) {
  const opened = awake?.params ?? start;
  const [store] = useState(() => createLab(opened));
  const { params, pinned, set, replace, pin, unpin } = useStore(store);
  const run = useRun(declaration.name, params, first, runner);
  const kept = useRun(declaration.name, pinned);
  const link = useAddress(declaration, params, prefix, awake, start);
  const prediction = usePredictions(`${declaration.name}.${id}`, questions, awake !== null);

  const covered = !prediction.done;
  const disabled = awake === null || covered;
  const limited = awake !== null && awake.locked.length + awake.hidden.length > 0;
  const { View } = first;
  return (
    <div className="lab" data-awake={awake ? '' : undefined} aria-busy={run.busy}>
      {awake?.olderVersion && (
        <p className="lab-notice" role="note">
          This link was made with version {awake.olderVersion} of the model; this is version {declaration.version}. The
          numbers may differ from those you were shown.
        </p>
      )}
      {covered && (
        <Predict
          id={id}
          questions={questions}
          replies={prediction.replies}
          disabled={awake === null}
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
            awake={awake}
            disabled={disabled}
            onChange={set}
          />
          <Buttons
            disabled={disabled}
            fixedSeed={awake?.locked.includes('seed') ?? false}
            isPinned={pinned !== null}
            onSeed={(seed) => set('seed', seed)}
            onReset={() => replace(limited ? opened : start)}
            onPin={pin}
            onUnpin={unpin}
          />
        </div>
        <div className="lab-picture">
          {run.failed && (
            <p className="lab-failed" role="alert">
              The simulation stopped: {run.failed} Change a control, or reset, to go on.
            </p>
          )}
          {run.outcome && !run.failed && (
            <Outcome
              id={id}
              View={View}
              outcome={run.outcome}
              pinned={kept.outcome ?? undefined}
              predicted={prediction.numbers}
              lazy={awake !== null}
            />
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
