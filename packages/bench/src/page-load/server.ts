import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asset } from './asset.ts';

export interface AssetServer {
  readonly origin: string;
  /** The files sent since it was last asked, in order. */
  takeSent(): readonly Asset[];
  close(): void;
}

/** Serves files from memory, compressed by Brotli and never cached, on a free port of this machine. */
export async function serve(assets: readonly Asset[]): Promise<AssetServer> {
  const byPath = new Map(assets.map((file) => [`/${file.path.replace(/index\.html$/, '')}`, file]));
  const sent: Asset[] = [];
  const server = createServer((request, response) => {
    const file = byPath.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end();
    sent.push(file);
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'content-length': file.brotli.length, 'cache-control': 'no-store' });
    response.end(file.brotli);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent: () => sent.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
