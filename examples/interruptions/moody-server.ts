import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with a submission. `loses-reply`: takes it, and the answer never arrives. */
export type Mood = 'takes' | 'fails' | 'hangs' | 'too-many' | 'lies' | 'loses-reply';

/** What arrived, by idempotency key: kept once, however often it was sent. */
export interface Arrived {
  readonly submission: { readonly respondent: string; readonly responses: readonly { readonly item: string; readonly answer: unknown }[] };
  readonly replaces: string | undefined;
  times: number;
}

/** An endpoint as bad as endpoints are. */
export async function moodyServer() {
  const arrived = new Map<string, Arrived>();
  const state = { mood: 'takes' as Mood, requests: 0 };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${port}/answers`, arrived, state, close };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    state.requests++;
    const { mood } = state;
    if (mood === 'hangs') return;
    if (mood === 'fails') return void response.writeHead(500).end();
    if (mood === 'too-many') return void response.writeHead(429, { 'retry-after': '1' }).end();
    if (mood === 'lies') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the guest network</h1>');
    const key = String(request.headers['idempotency-key']);
    let body = '';
    for await (const part of request) body += String(part);
    const { submission, replaces } = JSON.parse(body) as Arrived;
    const before = arrived.get(key);
    if (before) before.times++;
    else arrived.set(key, { submission, replaces, times: 1 });
    if (mood === 'loses-reply') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ received: key }));
  }
}
