import type { ComponentType } from 'react';
import type { ViewProps } from '../simulations/lib/chart/view.ts';

const views = import.meta.glob<{ default: ComponentType<ViewProps> }>('../simulations/*/view.tsx');

/** The view of the simulation of that name. */
export async function loadView(name: string): Promise<ComponentType<ViewProps>> {
  const load = views[`../simulations/${name}/view.tsx`];
  if (!load) throw new Error(`The simulation "${name}" has no view.tsx.`);
  return (await load()).default;
}
