import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { holder } from './heldFiles.mjs';

/** @typedef {{ path: string, status: number, type: string, body: number, bytes: number }} Sent One response: bytes of its body, and of all that was sent with it. */
/** @typedef {{ root: string, base?: string, port?: number, onSent?: (sent: Sent) => void }} Options */

/**
 * Serves a folder of files on this machine alone, compressed, until it is closed.
 * Port 0 is any free port; a port that is taken throws the error EADDRINUSE.
 * @param {Options} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, base = '/', port = 0, onSent }) {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no built site in ${root}. Run: npm run build`);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const answer = responder(resolve(root), prefix, onSent);
  const first = await listen(answer, port, '127.0.0.1');
  const bound = /** @type {import('node:net').AddressInfo} */ (first.address()).port;
  const servers = [first];
  try {
    // A browser may take "localhost" for either address; a stranger on the other one must not answer for us.
    servers.push(await listen(answer, bound, '::1'));
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') {
      await close(servers);
      throw error;
    }
  }
  return { url: `http://localhost:${bound}${prefix}`, close: () => close(servers) };
}

/**
 * As `serve`, on the first free port from `port` on.
 * @param {Options & { port: number }} options
 */
export async function serveOnFreePort(options) {
  for (let port = options.port; ; port++) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || port >= options.port + 100) throw error;
    }
  }
}

/**
 * @param {string} root
 * @param {string} prefix
 * @param {Options['onSent']} onSent
 * @returns {import('node:http').RequestListener}
 */
function responder(root, prefix, onSent) {
  const hold = holder();
  return (request, response) => {
    const path = decoded(request.url ?? '/');
    /** @type {(status: number, headers: Record<string, string>, body?: Buffer) => void} */
    const send = (status, headers, body = Buffer.alloc(0)) => {
      const { socket } = response;
      const before = socket?.bytesWritten ?? 0;
      response.once('finish', () => {
        const bytes = (socket?.bytesWritten ?? 0) - before;
        onSent?.({ path: path ?? '', status, type: headers['Content-Type'] ?? '', body: body.length, bytes });
      });
      response.writeHead(status, { 'Content-Length': String(body.length), ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (path === null) return send(400, {});
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { Allow: 'GET, HEAD' });
    if (path === '/' && prefix !== '/') return send(302, { Location: prefix });

    const file = path.startsWith(prefix) ? inside(root, path.slice(prefix.length)) : null;
    if (file && isFolder(file) && !path.endsWith('/'))
      return send(301, { Location: `${path.split('/').map(encodeURIComponent).join('/')}/` });
    const wanted = file && hold(path.endsWith('/') ? join(file, 'index.html') : file);
    const held = wanted ?? hold(join(root, '404.html'));
    if (!held) return send(404, { 'Content-Type': 'text/plain' }, Buffer.from('There is no such page.\n'));

    const headers = {
      'Content-Type': held.type,
      'Cache-Control': path.startsWith(`${prefix}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ETag: held.etag,
    };
    if (wanted && request.headers['if-none-match'] === held.etag) return send(304, headers);
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? held.zipped : null;
    send(wanted ? 200 : 404, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers, zipped ?? held.plain);
  };
}

/**
 * The path of an address, or null when it is not one.
 * @param {string} url
 */
function decoded(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]).replace(/\/+/g, '/');
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/**
 * The file that a path names inside the root; null when it leads out of it.
 * @param {string} root
 * @param {string} path
 */
function inside(root, path) {
  const file = normalize(join(root, path));
  return `${file}${sep}`.startsWith(root + sep) ? file.replace(/[\\/]+$/, '') : null;
}

/** @param {string} file */
function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {readonly import('node:http').Server[]} servers */
async function close(servers) {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : null;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4321' }, base: { type: 'string', default: process.env.BASE ?? '/' } },
  });
  const { url } = await serve({ root: positionals[0] ?? 'dist', base: values.base, port: Number(values.port) });
  console.log(url);
}
