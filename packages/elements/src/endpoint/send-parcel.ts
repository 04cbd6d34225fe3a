import { own } from '../own.ts';
import type { ReadinessSubmission } from '../survey/survey-events.ts';
import { askedRest } from './retry-delay.ts';

/** Waits some ms; once cancelled, the promise never settles. */
export type Wait = (ms: number) => { readonly promise: Promise<unknown>; readonly cancel: () => void };

/** What an attempt needs of the page. */
export interface Sender {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly wait: Wait;
  /** Longest time an attempt may take, in ms. */
  readonly patience: number;
}

/** Why an attempt has to be made again: no way to the server, no answer in time, a server in trouble, an answer that is no receipt. */
export type Failure = 'network' | 'timeout' | 'server' | 'no-receipt';

/** How an attempt ended. */
export type Outcome =
  | { readonly as: 'sent' }
  | { readonly as: 'refused'; readonly httpStatus: number }
  | { readonly as: 'failed'; readonly failure: Failure; /** The server wants to be left alone for so long, in ms. */ readonly rest: number };

/** What goes over the wire, as JSON. */
export interface ParcelBody {
  readonly schemaVersion: 1;
  readonly idempotencyKey: string;
  readonly submission: ReadinessSubmission;
  /** Of this respondent, what the server may have and should no longer count. */
  readonly replaces?: readonly string[];
}

/** Browsers send up to 64 KiB for a page that is being left. */
const mostKeptAlive = 60_000;

/** Longest answer that is read, in bytes. */
const longestAnswer = 64_000;

/** Makes one attempt. Only a receipt with the parcel’s key says that it arrived: other pages in between also answer 200. */
export async function sendParcel(url: string, body: ParcelBody, { fetch, now, wait, patience }: Sender): Promise<Outcome> {
  const key = body.idempotencyKey;
  const leaving = new AbortController();
  const late = wait(patience);
  const exchange = async (): Promise<Outcome> => outcomeOf(await fetch(url, { ...requestOf(key, JSON.stringify(body)), signal: leaving.signal }), key, now);
  try {
    return await Promise.race([exchange(), late.promise.then((): Outcome => failed('timeout'))]);
  } catch {
    return failed('network');
  } finally {
    late.cancel();
    leaving.abort();
  }
}

function requestOf(key: string, body: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    keepalive: new TextEncoder().encode(body).length < mostKeptAlive,
  };
}

async function outcomeOf(response: Response, key: string, now: () => number): Promise<Outcome> {
  const { status, headers } = response;
  if (status === 409 || response.ok) return (await receiptIn(response)) === key ? { as: 'sent' } : failed('no-receipt', askedRest(headers.get('retry-after'), now()));
  const isServers = status === 408 || status === 425 || status === 429 || status < 400 || status >= 500;
  return isServers ? failed('server', askedRest(headers.get('retry-after'), now())) : { as: 'refused', httpStatus: status };
}

const failed = (failure: Failure, rest = 0): Outcome => ({ as: 'failed', failure, rest });

/** The key that an answer says was received. */
async function receiptIn(response: Response): Promise<unknown> {
  const answer = json(await textOf(response));
  return typeof answer === 'object' && answer !== null ? own(answer as Record<string, unknown>, 'received') : undefined;
}

/** No more of an answer than a receipt can be long. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > longestAnswer) return void reader?.cancel().catch(() => undefined), '';
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
