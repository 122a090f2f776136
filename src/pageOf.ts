/**
 * The page of a session or an exercise, whatever folder the site is served from: `sessions/splitting`. What a reader does
 * there is kept under it; the instructor's key shows the same exercise.
 */
export function pageOf(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'key');
  return parts.slice(-2).join('/');
}
