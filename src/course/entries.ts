import type { Drill } from './drillShape.ts';
import type { Beside, Exercise, Fact, Phase, Reference, Session } from './shapes.ts';
import type { Template } from './templateShape.ts';
import type { Term } from './termShape.ts';

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
  /** Pages beside sessions, such as `splitting/further`. */
  beside: readonly Entry<Beside>[];
  exercises: readonly Entry<Exercise>[];
  drills: readonly Entry<Drill>[];
  templates: readonly Entry<Template>[];
  references: readonly Entry<Reference>[];
  facts: readonly Entry<Fact>[];
  glossary: readonly Entry<Term>[];
  phases: readonly Entry<Phase>[];
}
