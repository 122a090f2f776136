import { worked } from '../computed/napkins.ts';
import type { Drill } from './drillShape.ts';
import type { Entry } from './entries.ts';
import { everyText } from './everyText.ts';

/**
 * The drills with `{napkin:users}` replaced by that number of their own sum, be it given or computed. Throws, naming the
 * file and what there is, where the sum has no such number.
 */
export function withSums<E extends Entry<Drill>>(drills: readonly E[]): E[] {
  return drills.map((entry) => {
    const { napkin } = entry.data;
    const said = napkin ? worked(napkin).said : {};
    const data = everyText(entry.data, (text) =>
      text.replace(/\{napkin:([^}]*)\}/g, (_, name: string) => {
        if (Object.hasOwn(said, name)) return said[name];
        const there = Object.keys(said).join(', ') || 'none';
        throw new Error(`${entry.filePath ?? entry.id}: no number of its sum "${name}". There are: ${there}.`);
      }),
    );
    return { ...entry, data };
  });
}
