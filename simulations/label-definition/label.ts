import type { LabelDefinitionParams } from './params.ts';
import { type Fate, fates, type Verdict, verdicts } from './result.ts';

/** What a label says of each recorded fate. */
export type Rule = Readonly<Record<Fate, Verdict>>;

/** Every late parcel counts. */
export const keepAll: Rule = { onTime: 'onTime', carrier: 'late', weather: 'late', request: 'late' };

const verdictOf = { keep: 'late', drop: 'leftOut', negative: 'onTime' } as const;

/** The rule that was set. */
export const ruleOf = ({ requests, weather }: LabelDefinitionParams): Rule => ({
  ...keepAll,
  weather: verdictOf[weather],
  request: verdictOf[requests],
});

/** The rule with every reason that it excludes, in whichever way, treated alike. */
export const excluding = (rule: Rule, as: Verdict): Rule => ({
  ...keepAll,
  weather: rule.weather === 'late' ? 'late' : as,
  request: rule.request === 'late' ? 'late' : as,
});

/** The label as a learner gets it: the rows that it keeps, and 0 or 1 for each of these. */
export interface Kept {
  rows: Int32Array;
  y: Uint8Array;
}

/** Applies a rule to what was recorded. */
export function labelled(recorded: Uint8Array, rule: Rule): Kept {
  const verdict = Uint8Array.from(fates, (fate) => verdicts.indexOf(rule[fate]));
  const [late, leftOut] = [verdicts.indexOf('late'), verdicts.indexOf('leftOut')];
  const rows = new Int32Array(recorded.length);
  const y = new Uint8Array(recorded.length);
  let kept = 0;
  for (let i = 0; i < recorded.length; i++) {
    const said = verdict[recorded[i]];
    if (said === leftOut) continue;
    rows[kept] = i;
    y[kept++] = said === late ? 1 : 0;
  }
  return { rows: rows.subarray(0, kept), y: y.subarray(0, kept) };
}

/** Whether a rule excludes any late parcel. */
export const excludes = (rule: Rule): boolean => rule.weather !== 'late' || rule.request !== 'late';

/** How many bookings of each fate the label calls what. */
export function counted(happened: Uint8Array, recorded: Uint8Array, rule: Rule): Record<Fate, Record<Verdict, number>> {
  const counts = Object.fromEntries(fates.map((fate) => [fate, { onTime: 0, late: 0, leftOut: 0 }])) as Record<
    Fate,
    Record<Verdict, number>
  >;
  happened.forEach((fate, i) => {
    counts[fates[fate]][rule[fates[recorded[i]]]] += 1;
  });
  return counts;
}
