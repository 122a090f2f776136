import { href } from './href.ts';

/**
 * The page of a session or an exercise, whatever folder the site is served from: `sessions/splitting`. What a reader does
 * there is kept under it; the instructor's key shows the same exercise. The first page is `home`.
 */
export function pageOf(pathname: string): string {
  if (pathname === href('/')) return 'home';
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'key');
  return parts.slice(-2).join('/');
}
