import { useMemo, useRef, useState } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { admit, type Value } from '../../../simulations/lib/params.ts';
import { judge, total, type World } from '../../state/judgeTrial.ts';
import { saved } from '../../state/storage.ts';
import type { Trial } from '../../state/trial.ts';
import { reportOf } from '../../state/trialReport.ts';
import { runWorlds, worldsOf } from '../../state/worlds.ts';
import { Controls } from '../lab/Controls.tsx';
import { TrialTable } from './TrialTable.tsx';

interface Props {
  id: string;
  trial: Trial;
  declaration: Declaration;
  /** The name under which the plan is saved. */
  keep: string;
  awake: boolean;
}

interface Tried {
  plan: AnyValues;
  worlds: readonly (readonly World[])[];
}

const NO_LIMITS = { locked: [], hidden: [] };

/** The controls of the plan, a button that tries it, and what came of it. */
export function TrialBoard({ id, trial, declaration, keep, awake }: Props) {
  const kept = useMemo(() => (awake ? saved('trial', keep) : null), [awake, keep]);
  const [plan, setPlan] = useState(() => ({
    ...trial.start,
    ...known(trial, declaration, kept?.getState().plan ?? {}),
  }));
  const [tried, setTried] = useState<Tried | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [status, setStatus] = useState('');
  const abort = useRef<AbortController | null>(null);
  const count = trial.cases.length * trial.worlds;
  const cells = useMemo(() => tried && judge(trial, tried.worlds), [trial, tried]);
  const stale = tried !== null && tried.plan !== plan;

  const change = (key: string, value: Value) => {
    const next = { ...plan, [key]: value };
    setPlan(next);
    kept?.setState({ plan: ofPlan(trial, next) });
  };
  const run = async () => {
    const controller = new AbortController();
    abort.current = controller;
    const worlds: World[][] = trial.cases.map(() => []);
    let finished = 0;
    setStatus('');
    setDone(0);
    try {
      const jobs = trial.cases.flatMap(({ params }) =>
        worldsOf(declaration.name, { ...plan, ...params }, trial.worlds),
      );
      await runWorlds(
        jobs,
        (index, measures) => {
          worlds[Math.floor(index / trial.worlds)].push(measures);
          finished++;
          setDone(finished);
        },
        controller.signal,
      );
      if (finished < count) setStatus(`Stopped after ${finished} of ${count} worlds. A plan is judged by all of them.`);
      else {
        const outcome = judge(trial, worlds);
        setTried({ plan, worlds });
        setStatus(total(outcome, trial.worlds));
        kept?.setState({ plan: ofPlan(trial, plan), report: reportOf(trial, declaration, plan, outcome) });
      }
    } catch (error) {
      setStatus(`The simulation failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    setDone(null);
  };

  const running = done !== null;
  return (
    <div className="trial-board" aria-busy={running}>
      <Controls
        id={`${id}-plan`}
        params={ofPlan(trial, declaration.params)}
        values={plan}
        show={trial.show}
        awake={awake ? NO_LIMITS : null}
        whole={awake}
        disabled={!awake || running}
        onChange={change}
      />
      <p className="buttons">
        <button type="button" disabled={!awake || running} onClick={run}>
          Run it against the hidden cases
        </button>
        {running && (
          <button type="button" className="quiet" onClick={() => abort.current?.abort()}>
            Stop
          </button>
        )}
        {running && (
          <progress max={count} value={done} aria-label="Worlds done">
            {done} of {count}
          </progress>
        )}
      </p>
      {cells && (
        <div className="trial-result" data-faint={stale ? '' : undefined}>
          <TrialTable trial={trial} declaration={declaration} cells={cells} />
        </div>
      )}
      <p role="status" className="trial-total">
        {status} {stale && !running && 'That was the plan before your last change.'}
      </p>
    </div>
  );
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
