import type { ComponentType } from 'react';
import type { ViewProps } from '../simulations/lib/chart/view.ts';

const views = import.meta.glob<{ default: ComponentType<ViewProps> }>('../simulations/*/view.tsx');
const styles = import.meta.glob<string>('../simulations/*/view.css', { query: '?url', import: 'default', eager: true });

/** What one sees of the simulation of that name. */
export async function loadView(name: string): Promise<ComponentType<ViewProps>> {
  const load = views[`../simulations/${name}/view.tsx`];
  if (!load) throw new Error(`The simulation "${name}" has no view.tsx.`);
  return (await load()).default;
}

/** The address of the style sheet of that picture, which only pages with it send; undefined where it has none of its own. */
export function viewStyle(name: string): string | undefined {
  return styles[`../simulations/${name}/view.css`];
}
