/** A part of a workshop: how long it takes, and how much of it can be left out by whoever is late. */
export interface Part {
  key: string;
  minutes: number;
  /** Minutes that the cut of this part saves; 0 where nothing of it can go. */
  spare: number;
}

/** A part on the clock, in minutes after midnight. */
export interface Timed extends Part {
  from: number;
  until: number;
  cut: boolean;
}

/** How late a workshop is, at the beginning of which part. */
interface Late {
  at: string;
  minutes: number;
}

/**
 * The parts of a workshop on the clock. Where it is late, as few cuts as make up for it are taken from there on, of these the
 * smallest, and of equal ones the earliest; where all of them do not make up for it, all are, and it ends later.
 */
export function onTheClock(parts: readonly Part[], start: number, late?: Late): Timed[] {
  const at = late ? parts.findIndex(({ key }) => key === late.at) : -1;
  const lost = at < 0 ? 0 : (late?.minutes ?? 0);
  const cuts = at < 0 ? new Set<string>() : cutsFor(parts.slice(at), lost);
  let now = start;
  return parts.map((part, place) => {
    if (place === at) now += lost;
    const cut = cuts.has(part.key);
    const from = now;
    now += part.minutes - (cut ? part.spare : 0);
    return { ...part, from, until: now, cut };
  });
}

/** The keys of the parts to be cut. */
function cutsFor(parts: readonly Part[], lost: number): Set<string> {
  if (lost <= 0) return new Set();
  let sets: Part[][] = [[]];
  // Sets that hold an earlier part come first.
  for (const part of parts.toReversed()) if (part.spare > 0) sets = [...sets.map((set) => [part, ...set]), ...sets];
  const saved = (set: readonly Part[]) => set.reduce((sum, { spare }) => sum + spare, 0);
  const enough = sets.filter((set) => saved(set) >= lost);
  const best = (enough.length > 0 ? enough : [sets[0]]).reduce((a, b) => {
    return (a.length - b.length || saved(a) - saved(b)) <= 0 ? a : b;
  });
  return new Set(best.map(({ key }) => key));
}

/** A time of day as a clock shows it: 570 is "9:30", and midnight is followed by 0:00. */
export function clockTime(minutes: number): string {
  const day = 24 * 60;
  const inDay = ((minutes % day) + day) % day;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of a time such as "9:30", "09.30" or "930"; null for anything else. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})(?:[:.h ]?(\d{2}))?\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
  return Number(hours) * 60 + Number(minutes ?? 0);
}
