import type { Scheduled } from './schedule.ts';

/** A drill as far as strength goes. */
type InSession = Readonly<{ id: string; session: string }>;
type Seen = ReadonlyMap<string, Scheduled>;

/** How well each session is known, 0 to 3, by its id. */
export function strengthsOf(drills: readonly InSession[], seen: Seen): ReadonlyMap<string, number> {
  const sessions = [...new Set(drills.map(({ session }) => session))];
  return new Map(sessions.map((session) => [session, strengthOf(session, drills, seen)]));
}

/** The sessions that are known least, the weakest first; none where all are known alike. */
export function weakestOf(strengths: ReadonlyMap<string, number>): string[] {
  const best = Math.max(...strengths.values());
  return [...strengths]
    .filter(([, strength]) => strength < best)
    .sort(([, a], [, b]) => a - b)
    .map(([session]) => session);
}

/** The mean level of a session's questions at the last time, 0 to 3; a session without a grade stands in the middle. */
function strengthOf(session: string, drills: readonly InSession[], seen: Seen): number {
  const levels = drills.filter((drill) => drill.session === session).flatMap(({ id }) => levelsOf(seen.get(id)));
  return levels.length === 0 ? 1.5 : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

/** The levels of the signals that were rated; where none was, the grade tells: Again 0, Hard 1, Good 2, Easy 3. */
function levelsOf(scheduled: Scheduled | undefined): number[] {
  if (!scheduled) return [];
  const rated = scheduled.signals.filter((level) => level !== null);
  return rated.length > 0 ? rated : [scheduled.grade - 1];
}
