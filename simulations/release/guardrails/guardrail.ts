import type { Counts } from '../counts.ts';
import type { Evidence, Sign } from '../result.ts';

/** What a rule is shown after a minute: this minute of the watched version and of its control, and nothing later. */
export interface Sight {
  minute: number;
  candidate: Counts;
  control: Counts;
  /** Whether the control was served in the same minute, and not in the hour before. */
  concurrent: boolean;
}

/** What a rule says: go on, stay at this step once more, or roll back. */
export type Verdict = { action: 'goOn' } | { action: 'hold' } | { action: 'rollBack'; by: Sign };

/** A rule with a memory: one for each release. */
export interface Guardrail {
  look: (sight: Sight) => Verdict;
  /** The curves grow with every look. */
  evidence: Evidence;
}
