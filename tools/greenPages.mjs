import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprints } from './fingerprints.mjs';

/** @typedef {{ dist: string, routes: string, record: string, means: string }} Site
 * The folder of the built site, the folder of its templates, the file that holds what was green, and a text that is
 * another whenever the pages are looked at in another way. */

/**
 * The paths of the pages that a run has to look at: those that are not as they were when they were last found in order,
 * and the first page of each template. All of them where nothing is recorded, or where it was recorded by other means.
 * @param {Site} site
 * @returns {{ chosen: string[], of: number }} Those pages, and how many there are.
 */
export function pagesToVisit(site) {
  const present = fingerprints(site.dist);
  const green = recorded(site);
  const firsts = firstOfEachTemplate([...present.keys()], site.routes);
  const chosen = [...present.keys()].filter((path) => green[path] !== present.get(path) || firsts.has(path));
  return { chosen, of: present.size };
}

/**
 * Records that every page of the built site is in order.
 * @param {Site} site
 */
export function recordGreen(site) {
  mkdirSync(dirname(site.record), { recursive: true });
  const pages = Object.fromEntries(fingerprints(site.dist));
  writeFileSync(site.record, `${JSON.stringify({ means: site.means, pages }, null, 1)}\n`);
}

/**
 * @param {Site} site
 * @returns {Record<string, string>}
 */
function recorded({ record, means }) {
  if (!existsSync(record)) return {};
  try {
    const found = JSON.parse(readFileSync(record, 'utf8'));
    return found.means === means ? found.pages : {};
  } catch {
    return {};
  }
}

/**
 * @param {readonly string[]} paths
 * @param {string} routes The folder src/pages: a page's template is the file there that makes it.
 */
function firstOfEachTemplate(paths, routes) {
  const templates = readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|mdx?)$/.test(file))
    .sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')))
    .map(patternOf);
  const firsts = new Map();
  for (const path of [...paths].sort()) {
    const template = templates.find((pattern) => pattern.test(path))?.source ?? path;
    if (!firsts.has(template)) firsts.set(template, path);
  }
  return new Set(firsts.values());
}

/** @param {string} file */
function patternOf(file) {
  const path = file
    .replaceAll('\\', '/')
    .replace(/\.\w+$/, '')
    .replace(/(^|\/)index$/, '');
  const pattern = path
    .split('/')
    .map((part) =>
      part
        .replace(/[.+^$()]/g, '\\$&')
        .replace(/\[\.\.\.\w+\]/g, '.+')
        .replace(/\[\w+\]/g, '[^/]+'),
    )
    .join('/');
  return new RegExp(path === '' ? '^/$' : `^/${pattern}(/|\\.html)$`);
}
