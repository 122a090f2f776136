import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { worldsOf } from '../../../simulations/lib/job.ts';
import { admit, type Value } from '../../../simulations/lib/params.ts';
import { type Cell, judge, total, type World } from '../../state/judgeTrial.ts';
import type { TriedPlan } from '../../state/kept/trial.ts';
import type { Par } from '../../state/par.ts';
import { saved } from '../../state/storage.ts';
import type { Trial } from '../../state/trial.ts';
import { reportOf } from '../../state/trialReport.ts';
import { cellsOf, triedPlan } from '../../state/triedPlan.ts';
import { Controls } from '../lab/Controls.tsx';
import { useWorlds } from '../many/useWorlds.ts';
import { WorldsButton } from '../many/WorldsButton.tsx';
import { ParBoard } from './ParBoard.tsx';
import { TrialTable } from './TrialTable.tsx';

interface Props {
  id: string;
  trial: Trial;
  declaration: Declaration;
  /** The best plan that is known; null where none is recorded. */
  par: Par | null;
  /** The name under which the plan is saved. */
  keep: string;
  awake: boolean;
}

interface Tried {
  plan: AnyValues;
  cells: readonly (readonly Cell[])[];
}

const NO_LIMITS = { locked: [], hidden: [] };

/** The controls of the plan, a button that tries it, and what came of it. */
export function TrialBoard({ id, trial, declaration, par, keep, awake }: Props) {
  const kept = useMemo(() => (awake ? saved('trial', keep) : null), [awake, keep]);
  const [setting] = useState(() =>
    createStore(() => ({
      params: { ...trial.start, ...known(trial, declaration, kept?.getState().plan ?? {}) },
    })),
  );
  const plan = useStore(setting, ({ params }) => params);
  const [tried, setTried] = useState(() => triedBefore(trial, declaration, kept?.getState().tried ?? null));
  const [status, setStatus] = useState(() => (tried ? total(tried.cells, trial.worlds) : ''));
  const many = useWorlds();
  const stale = tried !== null && trial.show.some((key) => tried.plan[key] !== plan[key]);

  const change = (key: string, value: Value) => {
    const next = { ...plan, [key]: value };
    setting.setState({ params: next });
    kept?.setState({ plan: ofPlan(trial, next) });
  };
  const run = async () => {
    const worlds: World[][] = trial.cases.map(() => []);
    setStatus('');
    const jobs = trial.cases.flatMap(({ params }) =>
      worldsOf({ name: declaration.name, params: { ...plan, ...params } }, trial.worlds),
    );
    const ending = await many.run(jobs, (index, measures) => worlds[Math.floor(index / trial.worlds)].push(measures));
    switch (ending.kind) {
      case 'failed':
        return setStatus(`The simulation failed: ${ending.message}`);
      case 'stopped':
        return setStatus(
          `Stopped after ${worlds.flat().length} of ${jobs.length} worlds. A plan is judged by all of them.`,
        );
      case 'done': {
        const cells = judge(trial, worlds);
        const planned = ofPlan(trial, plan);
        setTried({ plan: planned, cells });
        setStatus(total(cells, trial.worlds));
        kept?.setState({
          plan: planned,
          report: reportOf(trial, declaration, plan, cells),
          tried: triedPlan(trial, declaration, planned, cells),
        });
      }
    }
  };

  const running = many.progress !== null;
  return (
    <div className="trial-board" aria-busy={running}>
      <Controls
        id={`${id}-plan`}
        params={ofPlan(trial, declaration.params)}
        setting={setting}
        show={trial.show}
        awake={awake ? NO_LIMITS : null}
        whole={awake}
        disabled={!awake || running}
        onChange={change}
      />
      <WorldsButton worlds={many} label="Run it against the hidden cases" disabled={!awake} onStart={run} />
      {tried && (
        <div className="trial-result" data-faint={stale ? '' : undefined}>
          <TrialTable trial={trial} declaration={declaration} cells={tried.cells} />
        </div>
      )}
      <p role="status" className="trial-total">
        {status} {stale && !running && <span>That was the plan before your last change.</span>}
      </p>
      {tried && par && <ParBoard {...{ trial, declaration, par }} cells={tried.cells} />}
    </div>
  );
}

/** The plan that was tried last on this device, where the trial still asks the same. */
function triedBefore(trial: Trial, declaration: Declaration, before: TriedPlan | null): Tried | null {
  const cells = before && cellsOf(trial, declaration, before);
  return before && cells && { plan: before.plan, cells };
}

/** Of all parameters only those of the plan. */
function ofPlan<T>({ show }: Trial, values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(show.map((key) => [key, values[key]]));
}

/** Those of the saved values that the plan still has and that are still allowed. */
function known({ show }: Trial, { params }: Declaration, plan: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(plan).filter(([key, value]) => show.includes(key) && admit(params[key], value) === value),
  );
}
