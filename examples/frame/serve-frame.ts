import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf } from '../../scripts/lib/static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['examples/frame', 'packages/elements/cdn'];
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The strictest that the hosted page is to work under. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

export interface FrameSite {
  /** The hosted page. */
  readonly frame: string;
  /** A page of this folder. */
  readonly page: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** The built files and this folder's pages on a site of their own, with the headers that docs ask for. */
export async function serveFrame(): Promise<FrameSite> {
  const server = createServer(({ url = '/' }, response) => void answer(url.replace(/[?#].*$/s, ''), response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    frame: `${url}/packages/elements/cdn/frame.html`,
    page: (name) => `${url}/examples/frame/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(address: string, response: ServerResponse): Promise<void> {
  const file = fileOf(address, { root, folders });
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  const headers = {
    'content-type': `${types[extname(address)] ?? 'text/plain'}; charset=utf-8`,
    'access-control-allow-origin': '*',
    ...(address.endsWith('/frame.html') ? { 'content-security-policy': policy } : {}),
  };
  response.writeHead(body ? 200 : 404, headers).end(body);
}
