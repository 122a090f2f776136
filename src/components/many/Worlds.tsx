import { type ComponentProps, type ComponentType, memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { worldsOf } from '../../../simulations/lib/job.ts';
import type { Setting } from '../../state/setting.ts';
import { type Ending, useWorlds } from './useWorlds.ts';
import type { WorldDots } from './WorldDots.tsx';
import { WorldsButton } from './WorldsButton.tsx';

type Dots = ComponentType<ComponentProps<typeof WorldDots>>;

const COUNT = 40;

interface Props {
  declaration: Declaration;
  setting: Setting;
  disabled: boolean;
}

interface Told {
  params: AnyValues;
  done: readonly Record<string, number>[];
  /** How it ended; null while it goes on. */
  ending: Ending | null;
}

/** One setting in 40 worlds: the mean with its interval, and every single world as a dot. */
export const Worlds = memo(function Worlds({ declaration, setting, disabled }: Props) {
  const [told, setTold] = useState<Told | null>(null);
  const [Dots, setDots] = useState<Dots | null>(null);
  const many = useWorlds();
  const headline = useMemo(
    () => declaration.headline.map((key) => ({ key, ...declaration.measures[key] })),
    [declaration],
  );
  const stale = useStore(setting, ({ params }) => told !== null && told.params !== params);

  const start = async () => {
    const { params } = setting.getState();
    const done: Record<string, number>[] = [];
    const tell = (ending: Ending | null) => setTold({ params, done: [...done], ending });
    tell(null);
    // Only who asks for many worlds fetches what draws them.
    const drawing = import('./WorldDots.tsx').then(({ WorldDots }) => setDots(() => WorldDots));
    const ending = await many.run(worldsOf({ name: declaration.name, params }, COUNT), (_, measures) => {
      done.push(measures);
      tell(null);
    });
    const failed = await drawing.then(
      () => null,
      () => ({ kind: 'failed', message: 'what draws the worlds could not be loaded.' }) as const,
    );
    tell(failed ?? ending);
  };

  return (
    <section className="worlds" aria-label={`${COUNT} worlds`}>
      <WorldsButton worlds={many} label={`Run ${COUNT} worlds`} disabled={disabled} onStart={start} />
      <p role="status" className={told ? 'worlds-status' : 'visually-hidden'}>
        <span key={told ? statusOf(told, stale) : ''}>{told && statusOf(told, stale)}</span>
      </p>
      {told && Dots && told.done.length > 1 && <Dots measures={headline} worlds={told.done} faint={stale} />}
    </section>
  );
});

function statusOf({ ending, done }: Told, stale: boolean): string {
  if (ending === null) return done.length === 0 ? 'Starting…' : '';
  if (ending.kind === 'failed') return `The simulation failed: ${ending.message}`;
  const end = ending.kind === 'stopped' ? `Stopped after ${done.length} worlds.` : `${done.length} worlds done.`;
  return stale ? `${end} They belong to the setting before your last change.` : end;
}
