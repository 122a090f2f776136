import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Shared } from '../../state/address.ts';
import { createLab } from '../../state/lab.ts';
import type { Outcome as Run } from '../../state/messages.ts';
import { deskOf } from '../../state/onCall.ts';
import type { Runner } from '../../state/runner.ts';
import { Worlds } from '../many/Worlds.tsx';
import { Predict } from '../predict/Predict.tsx';
import type { Question } from '../predict/question.ts';
import { usePredictions } from '../predict/usePredictions.ts';
import { Verdicts } from '../predict/Verdicts.tsx';
import { Announced } from './Announced.tsx';
import { Buttons } from './Buttons.tsx';
import { Compare } from './Compare.tsx';
import { Controls } from './Controls.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { Opened } from './Opened.tsx';
import { PlayedOutcome } from './Outcome.tsx';
import { Panel } from './Panel.tsx';
import { Presets } from './Presets.tsx';
import type { Parts } from './parts.ts';
import { useAddress } from './useAddress.ts';
import { useRun } from './useRun.ts';
import { useStages } from './useStages.ts';

export interface LabProps {
  id: string;
  declaration: Declaration;
  /** The setting that the page was built with. */
  start: AnyValues;
  /** What the link says, once somebody is there to read it; null while the lab sleeps in a built page. */
  awake: Shared | null;
  /** The first run, and how it is drawn. */
  first: Parts & { View: ComponentType<ViewProps>; outcome: Run | null; failed: string | null };
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
  /** Called when a waking lab is put together. */
  onWhole?: () => void;
}

/** A waking lab is put together in stages; a sleeping one, at build time, is whole at once. */
const STAGES = { panel: 0, lessons: 1, picture: 2, rest: 3 } as const;

/** Where a reader stands: before the page as it was built, before a question, on call before the end is known, or free. */
type Standing = 'built' | 'asking' | 'onCall' | 'free';

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
  onWhole,
}: LabProps) {
  const stage = useStages(STAGES.rest);
  const shows = (part: keyof typeof STAGES) => awake === null || stage >= STAGES[part];
  useEffect(() => {
    if (stage === STAGES.rest) onWhole?.();
  }, [stage, onWhole]);

  const opened = awake?.params ?? start;
  const [store] = useState(() => createLab(declaration, opened));
  const params = useStore(store, (state) => state.params);
  const pinned = useStore(store, (state) => state.pinned);
  const over = useStore(store, (state) => state.over);
  const { set, replace, pin, unpin } = store.getState();
  const run = useRun(declaration.name, params, first, runner);
  const kept = useRun(declaration.name, pinned);
  useAddress(declaration, params, prefix, awake, start);
  const prediction = usePredictions(declaration.name, questions, awake !== null);

  const desk = deskOf(declaration, params);
  const { waiting } = prediction;
  // A page that is read without script has nobody on call: it shows the end.
  const standing: Standing = awake === null ? 'built' : waiting !== null ? 'asking' : desk && !over ? 'onCall' : 'free';
  const disabled = standing === 'built' || standing === 'asking';
  const onCall = standing === 'onCall';
  const limited = awake !== null && awake.locked.length + awake.hidden.length > 0;
  const { View, Player, Draw } = first;
  const shown = run.failed ? null : run.outcome;
  return (
    <div className="lab" data-awake={awake ? '' : undefined} aria-busy={run.busy}>
      {awake && <LinkNotice shared={awake} version={declaration.version} />}
      {waiting !== null && (
        <Predict
          id={id}
          questions={questions}
          place={waiting}
          disabled={standing === 'built'}
          Draw={Draw}
          onReply={prediction.reply}
          onSkip={prediction.skip}
        />
      )}
      <div className="lab-body" data-covered={waiting === null ? undefined : ''}>
        {shows('lessons') && lessons && !limited && (
          <Presets declaration={declaration} params={params} page={page} disabled={disabled} onChoose={replace} />
        )}
        <Panel
          id={id}
          folded={onCall}
          disabled={disabled}
          buttons={
            <Buttons
              disabled={disabled}
              fixedSeed={awake?.locked.includes('seed') ?? false}
              isPinned={pinned !== null}
              canPin={!onCall}
              onSeed={(seed) => set('seed', seed)}
              onReset={() => replace(limited ? opened : start)}
              onPin={pin}
              onUnpin={unpin}
            />
          }
        >
          <Controls
            id={id}
            params={declaration.params}
            values={params}
            show={show}
            awake={awake}
            whole={standing !== 'built' && shows('rest')}
            disabled={disabled}
            onChange={set}
          />
        </Panel>
        <div className="lab-picture" data-on-call={desk && standing === 'built' ? '' : undefined}>
          {run.failed && (
            <p className="lab-failed" role="alert">
              The simulation stopped: {run.failed} Change a control, or reset, to go on.
            </p>
          )}
          {shows('picture') && Player && declaration.frames && shown && (
            <Player
              id={id}
              store={store}
              unit={declaration.frames}
              moments={shown.frames}
              desk={desk}
              busy={run.busy}
              disabled={disabled}
            />
          )}
          {shows('picture') && shown && (
            <PlayedOutcome
              id={id}
              store={store}
              View={View}
              outcome={shown}
              pinned={kept.outcome ?? undefined}
              predicted={prediction.numbers}
              drawn={prediction.drawn}
              covered={onCall}
              lazy={standing !== 'built'}
            />
          )}
          {run.outcome && !onCall && <Verdicts prediction={prediction} questions={questions} outcome={run.outcome} />}
          {run.outcome && kept.outcome && !onCall && (
            <Compare declaration={declaration} pinned={kept.outcome} now={run.outcome} />
          )}
          <Announced text={standing === 'free' ? (run.outcome?.sentence ?? '') : ''} />
        </div>
        <div className="lab-more-ways js-only">
          {!onCall && <Worlds declaration={declaration} params={params} disabled={disabled} />}
          <Opened
            summary={takeaway(declaration)}
            load={loadTakeaway}
            given={{ id, declaration, params, page, disabled, covered: onCall }}
          />
        </div>
      </div>
    </div>
  );
}

const takeaway = ({ data, python }: Declaration) =>
  `Take it away: link, ${data ? 'data, ' : ''}tables, ${python ? 'Python, ' : ''}frame for a class`;
const loadTakeaway = async () => (await import('./Takeaway.tsx')).Takeaway;
