import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, fileOf, pages } from '../pages.ts';

export interface Link {
  from: string;
  /** As it is written. */
  href: string;
  /** The path it leads to, without the base path, and what stands behind the #; null where it leaves the site. */
  target: { path: string; fragment: string } | null;
}

const SITE = 'http://site.invalid';
const BASE = `/${process.env.BASE || ''}/`.replace(/\/+/g, '/');

/** Every address that a page names, in links, pictures, scripts and style sheets, and that these sheets name. */
export function linksOf(page: string): Link[] {
  const links = attributes(htmlOf(page), 'href|src|poster|component-url|renderer-url|before-hydration-url').map(
    (href) => linkTo(page, href),
  );
  const sheets = links.filter(({ target }) => target?.path.endsWith('.css'));
  return [...links, ...sheets.flatMap(({ target }) => linksOfSheet(target?.path ?? ''))];
}

/** Why a link leads nowhere; undefined where it leads somewhere, or to another site. */
export function fault({ target }: Link): string | undefined {
  if (target === null) return undefined;
  if (!target.path.startsWith('/')) return `is outside of ${BASE}`;
  const file = join(DIST, target.path);
  const page = pages.includes(target.path);
  if (!page && !(existsSync(file) && statSync(file).isFile())) return 'leads to no page and no file';
  if (page && target.fragment !== '' && !idsOf(target.path).has(target.fragment))
    return 'leads to no place on its page';
  return undefined;
}

/** The pages that are reached from the first by following links. */
export function reachable(): Set<string> {
  const reached = new Set(['/']);
  for (const page of reached) {
    for (const { target } of linksOf(page)) if (target && pages.includes(target.path)) reached.add(target.path);
  }
  return reached;
}

const ids = new Map<string, Set<string>>();

function idsOf(page: string): Set<string> {
  const found = ids.get(page) ?? new Set(attributes(htmlOf(page), 'id'));
  ids.set(page, found);
  return found;
}

function htmlOf(page: string): string {
  return readFileSync(fileOf(page), 'utf8').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
}

function linksOfSheet(sheet: string): Link[] {
  if (!existsSync(join(DIST, sheet))) return [];
  const css = readFileSync(join(DIST, sheet), 'utf8');
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, href]) => linkTo(sheet, href));
}

function attributes(html: string, names: string): string[] {
  const tags = html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*\s*\/?>/gi) ?? [];
  const attribute = new RegExp(`\\s(?:${names})=(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`, 'g');
  return tags.flatMap((tag) => [...tag.matchAll(attribute)].map(([, a, b, c]) => unescaped(a ?? b ?? c)));
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

function linkTo(from: string, href: string): Link {
  const url = new URL(href, `${SITE}${BASE.slice(0, -1)}${from}`);
  if (url.origin !== SITE) return { from, href, target: null };
  const path = decodeURIComponent(url.pathname);
  const inside = path.startsWith(BASE) ? path.slice(BASE.length - 1) : path.slice(1);
  return { from, href, target: { path: inside, fragment: decodeURIComponent(url.hash.slice(1)) } };
}
