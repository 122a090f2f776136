/** The kinds of question, and what each is called on a page. */
export const drillKinds = {
  case: 'a case',
  explain: 'explain and contrast',
  judge: 'a judgement',
  napkin: 'a napkin sum',
} as const;

export type DrillKind = keyof typeof drillKinds;

/** Their names in the files of drills. */
export const DRILL_KINDS = Object.keys(drillKinds) as [DrillKind, ...DrillKind[]];
