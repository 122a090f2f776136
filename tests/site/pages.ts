import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

export const DIST = fileURLToPath(new URL(`${process.env.DIST || 'dist'}/`, ROOT));

/** The paths of all pages of the built site, such as "/sessions/splitting/", without the base path. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: DIST })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

if (pages.length === 0) throw new Error(`There is no built site in ${DIST}. Run: npm run build`);

/** The pages that are looked at one by one: those in the file that PAGES_TO_VISIT names, where it names one, or all. */
export const visited: readonly string[] = process.env.PAGES_TO_VISIT
  ? JSON.parse(readFileSync(process.env.PAGES_TO_VISIT, 'utf8'))
  : pages;

/** The file that holds a page. */
export const fileOf = (path: string): string => join(DIST, path.endsWith('/') ? `${path}index.html` : path);

/** Whether the page is a session's own: the figures for weight are promised of these. */
export const isSession = (path: string): boolean => /^\/sessions\/[^/]+\/$/.test(path);

/** Whether the page asks interview questions: a list of them, or one with its answers. */
export const isDrill = (path: string): boolean => path.startsWith('/drills/');

/** Whether the page is made to stand in a frame of somebody else's page, without navigation. */
export const isEmbedded = (path: string): boolean => path.endsWith('/embed/');

/** The names of all labs that have a page of their own. */
export const labs: readonly string[] = pages.flatMap((path) => /^\/labs\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** Pages that a template makes of plain fields, many of each; the star stands for what tells them apart. */
const MANY = [
  '/drills/of/*/',
  '/drills/*/',
  '/kernel/*/',
  '/templates/*/',
  '/exercises/*/key/',
  '/labs/*/embed/',
  '/sessions/*/room/',
  '/wheel/*/',
].map((pattern) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`));

/**
 * Whether the page is like another that is looked at: of the same template, and not the first of it. What only the
 * template decides is not asked of it again.
 */
export function isRepeat(path: string): boolean {
  const pattern = MANY.find((one) => one.test(path));
  return pattern !== undefined && visited.find((one) => pattern.test(one)) !== path;
}
