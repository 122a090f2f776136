import { drillKinds } from '../../course/drillKinds.ts';
import type { Drill } from '../../course/drillShape.ts';

/** The time that a question is given, and what for: "5 minutes", "6 minutes to think". */
export function minutesInWords({ minutes, time }: Pick<Drill, 'minutes' | 'time'>): string {
  const words = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return time === 'thinking' ? `${words} to think` : words;
}

/** The kind of a question, in words. */
export const kindInWords = ({ kind }: Pick<Drill, 'kind'>): string => drillKinds[kind];
