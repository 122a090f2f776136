import type { PlacedEvent } from '../../course/loopEvents.ts';

export interface MapPhase {
  key: string;
  title: string;
  question: string;
}

/** Whether an event was laid into its best place, its second, or elsewhere. */
export function verdictOf({ to, second }: Pick<PlacedEvent, 'to' | 'second'>, phase: string) {
  if (phase === to) return 'best';
  return phase === second.to ? 'second' : 'other';
}
