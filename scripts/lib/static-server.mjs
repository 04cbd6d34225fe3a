import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/**
 * A small server of files for looking at pages on this machine. It knows no file outside the folders it is given.
 * @typedef {object} StaticServerOptions
 * @property {string} root the folder that addresses start from
 * @property {readonly string[]} folders what may be served, folders or files, from the root with forward slashes, such as `examples`
 * @property {string} [home] address that `/` leads to
 * @property {number} [port] default 0: any free one
 * @property {string} [host] default: this machine only
 * @property {boolean} [liveReload] pages reload when {@link StaticServer.reload} is called
 *
 * @typedef {object} StaticServer
 * @property {string} url with a slash at its end
 * @property {() => void} reload
 * @property {() => Promise<void>} close
 */

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
});

const eventsPath = '/__live-reload';
const scriptPath = '/__live-reload.js';
const script = `new EventSource('${eventsPath}').onmessage = () => location.reload();`;

/**
 * @param {StaticServerOptions} options
 * @returns {Promise<StaticServer>}
 */
export async function startStaticServer(options) {
  const { port = 0, host = '127.0.0.1', liveReload = false } = options;
  /** Pages waiting for a reload. @type {Set<import('node:http').ServerResponse>} */
  const waiting = new Set();

  const server = createServer(async (request, response) => {
    if (liveReload && request.url === eventsPath) return void wait(response, waiting);
    const answer = await answerTo(request.method ?? '', request.url ?? '/', options);
    response.writeHead(answer.status, { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await /** @type {Promise<void>} */ (new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  }));

  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}/`,
    reload: () => waiting.forEach((response) => response.write('data: reload\n\n')),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Set<import('node:http').ServerResponse>} waiting
 */
function wait(response, waiting) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }).flushHeaders();
  waiting.add(response);
  response.on('close', () => waiting.delete(response));
}

/**
 * @typedef {{ status: number, headers?: Record<string, string>, body?: string | Uint8Array }} Answer
 * @param {string} method @param {string} url @param {StaticServerOptions} options
 * @returns {Promise<Answer>}
 */
async function answerTo(method, url, options) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const address = url.replace(/[?#].*$/s, '');
  if (address === '/' && options.home) return { status: 302, headers: { location: options.home } };
  if (address === scriptPath && options.liveReload) return ok('.js', script);
  const file = fileOf(address, options);
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!file || !stats) return notFound;
  if (!stats.isDirectory()) {
    // It may be gone by now, as folders of tests are.
    const content = await read(file, options).catch(() => undefined);
    return content === undefined ? notFound : ok(extname(file), content);
  }
  if (!address.endsWith('/')) return { status: 302, headers: { location: `${address}/` } };
  return answerTo(method, `${address}index.html`, options);
}

/** @type {Answer} */
const notFound = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found\n' };

/** @param {string} extension @param {string | Uint8Array} body @returns {Answer} */
function ok(extension, body) {
  return { status: 200, headers: { 'content-type': types[extension] ?? 'application/octet-stream' }, body };
}

/**
 * The file an address means; nothing when it lies outside the served folders.
 * @param {string} address @param {Pick<StaticServerOptions, 'root' | 'folders'>} options
 * @returns {string | undefined}
 */
export function fileOf(address, { root, folders }) {
  let path;
  try {
    path = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const file = join(root, path); // resolves `..`, so that what follows sees where it leads
  const inside = relative(root, file).split(sep).join('/');
  const served = folders.some((folder) => inside === folder || inside.startsWith(`${folder}/`));
  return served && !path.includes('\0') && !inside.split('/').some((part) => part.startsWith('.')) ? file : undefined;
}

/** @param {string} file @param {StaticServerOptions} options */
async function read(file, { liveReload }) {
  if (!liveReload || extname(file) !== '.html') return readFile(file);
  return (await readFile(file, 'utf8')).replace('</body>', `<script src="${scriptPath}"></script></body>`);
}
