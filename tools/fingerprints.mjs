import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const TEXTS = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.txt', '.webmanifest', '.xml']);
const FILE_NAME = /[\w.~@+-]+\.[a-z0-9]+/gi;

/**
 * By page, a digest of its HTML and of all files that it needs: those it names, those that they name, and so on. A file
 * that no page leads to may be asked for by a computed name, and belongs to every page.
 * @param {string} dist
 * @returns {Map<string, string>}
 */
export function fingerprints(dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length))
    .sort();
  const contents = new Map(files.map((file) => [file, readFileSync(join(dist, file))]));
  const pages = files.filter((file) => file.endsWith('.html'));
  const assets = files.filter((file) => !file.endsWith('.html'));
  /** @type {Map<string, string[]>} Names may repeat in several folders. */
  const named = new Map();
  for (const file of assets) named.set(basename(file), [...(named.get(basename(file)) ?? []), file]);
  const mentions = new Map(files.map((file) => [file, mentionedIn(file, contents.get(file), named)]));
  const needs = new Map(pages.map((page) => [page, closure(page, mentions)]));
  const reached = new Set([...needs.values()].flatMap((needed) => [...needed]));
  const everyones = assets.filter((file) => !reached.has(file));
  const digests = new Map(files.map((file) => [file, digest(contents.get(file) ?? '')]));
  return new Map(
    pages.map((page) => {
      const all = [...new Set([...(needs.get(page) ?? []), ...everyones])].sort();
      return [pathOf(page), digest(all.map((file) => `${file} ${digests.get(file)}`).join('\n'))];
    }),
  );
}

/**
 * @param {string} file
 * @param {Buffer | undefined} content
 * @param {Map<string, string[]>} named
 */
function mentionedIn(file, content, named) {
  if (!content || !TEXTS.has(extname(file))) return [];
  const names = new Set(content.toString('utf8').match(FILE_NAME));
  return [...names].flatMap((name) => named.get(name) ?? []);
}

/**
 * @param {string} page
 * @param {Map<string, string[]>} mentions
 */
function closure(page, mentions) {
  const found = new Set([page]);
  for (const file of found) for (const next of mentions.get(file) ?? []) found.add(next);
  return found;
}

/** @param {string} file */
function pathOf(file) {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** @param {string | Buffer} content */
function digest(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}
