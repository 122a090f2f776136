import type { HuntColumn } from './huntColumn.ts';
import { type TrapKind, trapKinds } from './huntWords.ts';

export interface HuntEntry {
  id: string;
  data: HuntColumn;
}

/** How many columns there are, and how many of them at least a booking can read. */
const COUNT = 24;
const SAFE = 5;

/** What is wrong with the columns of the availability hunt, as sentences. */
export function huntProblems(entries: readonly HuntEntry[]): string[] {
  const number = entries.length === COUNT ? [] : [`There are ${entries.length} columns. There should be ${COUNT}.`];
  const safe = entries.filter(({ data }) => data.answer === 'yes').length;
  const few = safe >= SAFE ? [] : [`Only ${safe} columns can be read at booking. There should be ${SAFE} or more.`];
  const kinds = (Object.keys(trapKinds) as TrapKind[])
    .filter((kind) => !entries.some(({ data }) => data.trap === kind))
    .map((kind) => `No column is a trap of the kind "${kind}".`);
  const single = entries.flatMap(({ id, data: { answer, at, trap, instead } }) => [
    ...(answer === 'yes' && trap ? [`${id}: a trap can not be read at booking.`] : []),
    ...((answer === 'yes') === (at === 'booking') ? [] : [`${id}: the answer "${answer}" does not fit "${at}".`]),
    ...((answer === 'but') === (instead !== undefined)
      ? []
      : [`${id}: the answer is "${answer}", so "instead" should ${answer === 'but' ? 'stand there' : 'be left out'}.`]),
    ...(/final|last|after|outcome/.test(id) ? [`${id}: the name gives the answer away.`] : []),
  ]);
  return [...number, ...few, ...kinds, ...single];
}
