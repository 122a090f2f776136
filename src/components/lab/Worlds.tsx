import { type ComponentProps, type ComponentType, memo, useMemo, useRef, useState } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { WorldDots } from './WorldDots.tsx';

type Dots = ComponentType<ComponentProps<typeof WorldDots>>;

const COUNT = 40;

interface Props {
  declaration: Declaration;
  params: AnyValues;
  disabled: boolean;
}

interface Worlds {
  params: AnyValues;
  done: Record<string, number>[];
  state: 'running' | 'stopped' | 'done' | 'failed';
  message?: string;
}

/** One setting in 40 worlds: the mean with its interval, and every single world as a dot. */
export const Worlds = memo(function Worlds({ declaration, params, disabled }: Props) {
  const [worlds, setWorlds] = useState<Worlds | null>(null);
  const [Dots, setDots] = useState<Dots | null>(null);
  const abort = useRef<AbortController | null>(null);
  const headline = useMemo(
    () => declaration.headline.map((key) => ({ key, ...declaration.measures[key] })),
    [declaration],
  );
  const running = worlds?.state === 'running';
  const stale = worlds !== null && worlds.params !== params;

  const start = async () => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const done: Record<string, number>[] = [];
    const report = (state: Worlds['state'], message?: string) => {
      if (abort.current === controller) setWorlds({ params, done: [...done], state, ...(message && { message }) });
    };
    report('running');
    try {
      // Only who asks for many worlds fetches what they need.
      const [{ runWorlds, worldsOf }, { WorldDots }] = await Promise.all([
        import('../../state/worlds.ts'),
        import('./WorldDots.tsx'),
      ]);
      setDots(() => WorldDots);
      const jobs = worldsOf(declaration.name, params, COUNT);
      const collect = (_: number, measures: Record<string, number>) => {
        done.push(measures);
        report('running');
      };
      await runWorlds(jobs, collect, controller.signal);
      report(done.length === COUNT ? 'done' : 'stopped');
    } catch (error) {
      report('failed', error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <section className="worlds" aria-label={`${COUNT} worlds`}>
      <p className="buttons">
        <button type="button" disabled={disabled || running} onClick={start}>
          Run {COUNT} worlds
        </button>
        {running && (
          <button type="button" className="quiet" onClick={() => abort.current?.abort()}>
            Stop
          </button>
        )}
        {running && (
          <progress max={COUNT} value={worlds.done.length} aria-label="Worlds done">
            {worlds.done.length} of {COUNT}
          </progress>
        )}
      </p>
      <p role="status" className={worlds ? 'worlds-status' : 'visually-hidden'}>
        {worlds && statusOf(worlds, stale)}
      </p>
      {worlds && Dots && worlds.done.length > 1 && <Dots measures={headline} worlds={worlds.done} faint={stale} />}
    </section>
  );
});

function statusOf({ state, done, message }: Worlds, stale: boolean): string {
  if (state === 'failed') return `The simulation failed: ${message}`;
  if (state === 'running') return done.length === 0 ? 'Starting…' : '';
  const end = state === 'stopped' ? `Stopped after ${done.length} worlds.` : `${done.length} worlds done.`;
  return stale ? `${end} They belong to the setting before your last change.` : end;
}
