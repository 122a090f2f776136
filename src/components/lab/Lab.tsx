import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Shared } from '../../state/address.ts';
import { createLab, type LabState } from '../../state/lab.ts';
import type { Outcome as Run } from '../../state/messages.ts';
import { type Desk, deskOf } from '../../state/onCall.ts';
import type { Runner } from '../../state/runner.ts';
import { createRuns, type RunState, type Runs } from '../../state/runs.ts';
import { Predict } from '../predict/Predict.tsx';
import type { Question } from '../predict/question.ts';
import { useAsked } from '../predict/useAsked.ts';
import { useGoOn } from '../predict/useGoOn.ts';
import { usePredictions } from '../predict/usePredictions.ts';
import { isAnswered, Verdicts } from '../predict/Verdicts.tsx';
import { Announced } from './Announced.tsx';
import { Busy } from './Busy.tsx';
import { Compare } from './Compare.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { MoreWays } from './MoreWays.tsx';
import { PlayedOutcome } from './Outcome.tsx';
import { Presets } from './Presets.tsx';
import type { Parts } from './parts.ts';
import { Side } from './Side.tsx';
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
  const [runs] = useState(() => createRuns(declaration.name, opened, first, runner));
  useEffect(() => store.subscribe(({ params }) => runs.want(params)), [store, runs]);
  useEffect(() => runs.close, [runs]);
  useAddress(declaration, store, prefix, awake, start);

  const { outcome, failed } = useResult(runs);
  const kept = useRun(
    declaration.name,
    useStore(store, ({ pinned }) => pinned),
  );
  const prediction = usePredictions(declaration.name, questions, awake !== null);
  const going = useGoOn(id, prediction.waiting);
  const asked = useAsked(declaration, start, outcome, awake !== null && isAnswered(prediction));
  const isThere = asked.moved.length === 0;
  const desk = useDesk(declaration, store);
  const over = useStore(store, (state) => state.over);
  const { waiting } = prediction;
  // A page that is read without script has nobody on call: it shows the end.
  const standing: Standing = awake === null ? 'built' : waiting !== null ? 'asking' : desk && !over ? 'onCall' : 'free';
  const disabled = standing === 'built' || standing === 'asking';
  const onCall = standing === 'onCall';
  const limited = awake !== null && awake.locked.length + awake.hidden.length > 0;
  const { View, Player, Draw } = first;
  const shown = failed ? null : outcome;
  const given = useMemo(
    () => ({ id, declaration, store, page, disabled, covered: onCall }),
    [id, declaration, store, page, disabled, onCall],
  );
  return (
    <Busy runs={runs} awake={awake !== null}>
      {awake && <LinkNotice shared={awake} version={declaration.version} />}
      {waiting !== null && (
        <Predict
          id={id}
          questions={questions}
          place={waiting}
          disabled={standing === 'built'}
          Draw={Draw}
          onReply={going(prediction.reply)}
          onSkip={going(prediction.skip)}
        />
      )}
      <div className="lab-body" data-covered={waiting === null ? undefined : ''}>
        {shows('lessons') && lessons && !limited && (
          <Presets declaration={declaration} store={store} page={page} disabled={disabled} />
        )}
        <Side
          {...{ id, declaration, store, show, awake, disabled, onCall }}
          asks={questions.length > 0}
          start={limited ? opened : start}
          whole={standing !== 'built' && shows('rest')}
        />
        <div className="lab-picture" data-on-call={desk && standing === 'built' ? '' : undefined}>
          {failed && (
            <p className="lab-failed" role="alert">
              The simulation stopped: {failed} Change a control, or reset, to go on.
            </p>
          )}
          {shows('picture') && Player && declaration.frames && shown && (
            <Player {...{ id, store, runs, desk, disabled }} unit={declaration.frames} moments={shown.frames} />
          )}
          {shows('picture') && shown && (
            <PlayedOutcome
              id={id}
              store={store}
              View={View}
              outcome={shown}
              pinned={kept.outcome ?? undefined}
              predicted={isThere ? prediction.numbers : undefined}
              drawn={isThere ? prediction.drawn : undefined}
              covered={onCall}
              lazy={standing !== 'built'}
            />
          )}
          {!onCall && (
            <Verdicts {...{ declaration, start, questions, prediction, asked }} onAgain={going(prediction.again)} />
          )}
          {outcome && kept.outcome && !onCall && (
            <Compare declaration={declaration} pinned={kept.outcome} now={outcome} />
          )}
          <Announced text={standing === 'free' ? (outcome?.sentence ?? '') : ''} />
        </div>
        <MoreWays given={given} />
      </div>
    </Busy>
  );
}

/** The newest finished run, which is drawn once: while it is under way the lab stays as it is. */
function useResult(runs: Runs): Pick<RunState, 'outcome' | 'failed'> {
  const outcome = useStore(runs, (state) => state.outcome);
  const failed = useStore(runs, (state) => state.failed);
  return { outcome, failed };
}

/** Where the reader decides while time goes on. */
function useDesk(declaration: Declaration, store: StoreApi<LabState>): Desk | null {
  const key = useStore(store, ({ params }) => deskOf(declaration, params)?.key);
  return useMemo(
    () => (key === undefined ? null : deskOf(declaration, store.getState().params)),
    [declaration, store, key],
  );
}
