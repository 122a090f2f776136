import type { Drill } from './drillShape.ts';
import type { Exercise, Fact, Phase, Reference, Session } from './shapes.ts';

/** One file of content, or one entry of a file that holds several. */
export interface Entry<T> {
  id: string;
  filePath?: string | undefined;
  body?: string | undefined;
  data: T;
}

/** All content, kind by kind, as it was read. */
export interface Entries {
  sessions: readonly Entry<Session>[];
  exercises: readonly Entry<Exercise>[];
  drills: readonly Entry<Drill>[];
  references: readonly Entry<Reference>[];
  facts: readonly Entry<Fact>[];
  phases: readonly Entry<Phase>[];
}
