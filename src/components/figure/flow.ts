export interface Step {
  name: string;
  note?: string;
}

/** A way back from one step to an earlier one. */
export interface Way {
  from: string;
  to: string;
  when: string;
}

/** A way back with the letter that names it, and the places of its ends, counted from 1. */
export interface PlacedWay extends Way {
  letter: string;
  start: number;
  end: number;
}

/** The ways back, short ones first, to run inside long ones. Throws, with `title` and what there is, where one leads elsewhere. */
export function backsOf(steps: readonly Step[], back: readonly Way[], title: string): PlacedWay[] {
  const names = steps.map(({ name }) => name);
  if (steps.length < 2 || steps.length > 6 || new Set(names).size < names.length) {
    throw new Error(
      `Flow "${title}": the steps are ${names.join(', ')}. There should be two to six, of different names.`,
    );
  }
  const placed = back.map((way) => ({ ...way, start: names.indexOf(way.from) + 1, end: names.indexOf(way.to) + 1 }));
  for (const { from, to, start, end } of placed) {
    if (end > 0 && end < start) continue;
    throw new Error(`Flow "${title}": no way back from "${from}" to "${to}". The steps are: ${names.join(', ')}.`);
  }
  return placed
    .sort((a, b) => a.start - a.end - (b.start - b.end))
    .map((way, place) => ({ ...way, letter: String.fromCharCode('a'.charCodeAt(0) + place) }));
}

/** A flow in words. */
export const flowInWords = (steps: readonly Step[], back: readonly Way[]): string =>
  [
    `${steps.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', then ')}.`,
    ...back.map(({ from, to, when }) => `From ${from} back to ${to}: ${when}.`),
  ].join(' ');
