import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
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
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
};

/**
 * The file that answers a path: itself, or the `index.html` of a folder.
 *
 * @param root folder that is served; nothing outside it, and nothing whose name starts with a dot, is ever given
 * @returns `{ file, size }`, `{ redirect }` for a folder asked for without its closing slash, or null
 */
export async function locate(root, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((name) => name.startsWith('.'))) return null;
  const file = resolve(join(root, path));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile() && !path.endsWith('/')) return { file, size: found.size };
  if (!found?.isDirectory()) return null;
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => null);
  if (!page?.isFile()) return null;
  return path.endsWith('/') ? { file: index, size: page.size } : { redirect: `${pathname}/` };
}

function send(request, response, status, { file, size }, headers = {}) {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': size,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Answers one request with a file of the built site, or its 404 page. */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname, query] = request.url.split('?', 2);
  const found = await locate(root, pathname);
  if (found?.redirect) {
    // One leading slash only: `//host/` would send the reader to another site.
    const to = found.redirect.replace(/^\/+/, '/');
    response.writeHead(308, { location: query === undefined ? to : `${to}?${query}` }).end();
  } else if (found) {
    // Astro puts a hash of the content into the names of what it bundles; everything else may change under its name.
    const hashed = /\/assets\/.*\.[\w-]{8,}\.\w+$/.test(pathname);
    const cache = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    send(request, response, 200, found, { 'cache-control': cache });
  } else {
    const page = await locate(root, '/404.html');
    if (page) send(request, response, 404, page, { 'cache-control': 'no-cache' });
    else response.writeHead(404, { 'content-type': types['.txt'] }).end('404\n');
  }
}

/**
 * Serves a folder of files on this machine.
 *
 * @param {string} root folder to serve
 * @param {{ port?: number, host?: string }} [options] without a port the first free one from 4321 on, with 0 one that
 *   the system chooses; the host is this machine alone unless said otherwise
 * @returns `{ url, close, mount }` once it answers; `mount('/reads', listener)` hands every request below that path to a listener, which
 *   sees it without the prefix
 */
export async function serve(root, { port, host = '127.0.0.1' } = {}) {
  const mounted = new Map();
  const server = createServer((request, response) => {
    const [prefix, listener] = [...mounted].find(([path]) => request.url.startsWith(`${path}/`)) ?? [];
    if (listener) {
      request.url = request.url.slice(prefix.length);
      listener(request, response);
      return;
    }
    answer(root, request, response).catch(() => response.destroy());
  });
  const listen = (candidate) =>
    new Promise((done, failed) => {
      server.once('error', failed).listen(candidate, host, () => {
        server.off('error', failed);
        done();
      });
    });
  for (let candidate = port ?? 4321; ; candidate += 1) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      server.removeAllListeners('error');
      if (error.code !== 'EADDRINUSE' || port !== undefined || candidate >= 4421) throw error;
    }
  }
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return {
    url: `http://${name}:${server.address().port}`,
    mount: (path, listener) => mounted.set(path, listener),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
