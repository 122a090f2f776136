/** What a span of time is to a model; each is drawn alike in every figure. */
export const roles = {
  train: 'training',
  validation: 'validation',
  gap: 'gap',
  test: 'test',
  unsettled: 'labels not settled',
  production: 'production',
} as const;

/** Days [from, to) of one kind. */
export interface Span {
  from: number;
  to: number;
  as: keyof typeof roles;
  /** The name of the span; without it that of its kind. */
  label?: string;
}

export interface Lane {
  name: string;
  spans: readonly Span[];
}

/** A span placed in percent of the width, and how many empty days are before it. */
export interface Placed {
  as: Span['as'];
  name: string;
  days: string;
  left: number;
  width: number;
  before: number;
  length: number;
}

/** Where the spans of a lane stand. Throws, with `title` and what there is, where one is outside of the days or takes days that are taken. */
export function placed({ name, spans }: Lane, [first, last]: readonly [number, number], title: string): Placed[] {
  const percent = (days: number) => (100 * days) / (last - first);
  let free = first;
  return spans.map(({ from, to, as, label }) => {
    if (!Object.hasOwn(roles, as)) {
      throw new Error(`Timeline "${title}": no kind "${as}" of span. There are: ${Object.keys(roles).join(', ')}.`);
    }
    if (!(from >= free && from < to && to <= last)) {
      throw new Error(
        `Timeline "${title}": the span [${from}, ${to}) of "${name}" should stand within [${free}, ${last}).`,
      );
    }
    const before = from - free;
    free = to;
    return {
      as,
      name: label ?? roles[as],
      days: to - from === 1 ? `day ${from}` : `${from}–${to}`,
      left: percent(from - first),
      width: percent(to - from),
      before,
      length: to - from,
    };
  });
}

/** The days at which spans begin or end, those left out that would stand too close to the one before. */
export function ticksOf(
  lanes: readonly Lane[],
  [first, last]: readonly [number, number],
): { day: number; left: number }[] {
  const days = [...new Set(lanes.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])))].sort(
    (a, b) => a - b,
  );
  const ticks: { day: number; left: number }[] = [];
  for (const day of days) {
    const left = (100 * (day - first)) / (last - first);
    if (ticks.length === 0 || left - ticks[ticks.length - 1].left >= 10) ticks.push({ day, left });
  }
  return ticks;
}

/** A timeline in words, lane by lane. */
export const inWords = (lanes: readonly Lane[]): string =>
  lanes
    .map(({ name, spans }) => {
      const parts = spans.map(
        ({ from, to, as, label }) =>
          `${label ?? roles[as]} ${to - from === 1 ? `on day ${from}` : `from day ${from} to day ${to}`}`,
      );
      return `${name}: ${parts.join(', ')}.`;
    })
    .join(' ');
