import type { Place } from '../browserStorage.ts';
import { kept } from '../kept.ts';
import { keepOriginal } from '../originals.ts';
import { decode, keyOf, type Shape } from '../stored.ts';
import { entryOf } from './entry.ts';
import type { Step } from './plan.ts';
import type { Unread } from './read.ts';

export type Taken = { kind: 'taken'; undo: () => Undone } | { kind: 'full' };

/** How many entries are as they were, and how many were changed since and so stay. */
export interface Undone {
  back: number;
  stayed: number;
}

/**
 * Saves what the plan says, or nothing of it: where there is no room, all is as it was. Damaged parts of the file are
 * kept beside their entries. `changed` tells the stores of this page, which hear only of other tabs by themselves.
 */
export function take(place: Place, steps: readonly Step[], unread: readonly Unread[], changed: () => void): Taken {
  const changes = steps.filter(({ before, after }) => after !== null && after !== before);
  const done: Step[] = [];
  try {
    for (const step of changes) {
      if (isDamaged(step) && !keepOriginal(place, step.name, step.before as string)) throw new Error('no room');
      done.push(step);
      place.write(keyOf(step.name), step.after as string);
    }
  } catch {
    for (const step of done) restore(place, step);
    return { kind: 'full' };
  }
  for (const { name, text, why } of unread) if (why === 'damaged' && entryOf(name)) keepOriginal(place, name, text);
  changed();
  return {
    kind: 'taken',
    undo() {
      const still = changes.filter(({ name, after }) => place.read(keyOf(name)) === after);
      for (const step of still) restore(place, step);
      changed();
      return { back: still.length, stayed: changes.length - still.length };
    },
  };
}

/** Whether what stands here cannot be read. */
function isDamaged({ kind, before }: Step): boolean {
  return before !== null && decode(kept[kind] as Shape<object>, before).kind === 'damaged';
}

function restore(place: Place, { name, before }: Step): void {
  if (before === null) place.remove(keyOf(name));
  else place.write(keyOf(name), before);
}
