import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ type: string, etag: string, plain: Buffer, zipped: Buffer | null, modified: number }} Held A file in memory. */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|wasm|manifest))/;

/**
 * Reads and compresses each file once, and again when it has changed.
 * @returns {(file: string) => Held | null} null where there is no such file.
 */
export function holder() {
  /** @type {Map<string, Held>} */
  const cache = new Map();
  return (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return null;
    const known = cache.get(file);
    if (known?.modified === stat.mtimeMs) return known;
    const plain = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
    const zipped = COMPRESSIBLE.test(type) ? gzipSync(plain, { level: 9 }) : null;
    const held = { type, etag, plain, zipped, modified: stat.mtimeMs };
    cache.set(file, held);
    return held;
  };
}
