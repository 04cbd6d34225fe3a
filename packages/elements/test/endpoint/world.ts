import { Outbox, type OutboxOptions } from '../../src/endpoint/outbox.ts';
import type { ParcelBody } from '../../src/endpoint/send-parcel.ts';
import { AnswerStore } from '../../src/storage/answer-store.ts';
import type { Lasts, StorageLayer } from '../../src/storage/layer.ts';
import { MemoryLayer } from '../../src/storage/memory-layer.ts';
import type { Kept, Kind, RecordNews } from '../../src/storage/record-store.ts';
import type { ReadinessSubmission } from '../../src/survey/survey-events.ts';

export const endpoint = 'https://collect.example/api/answers';
export const outboxKey = `readiness:outbox:${endpoint}`;

/** What the server does with a request. */
export type Behaviour =
  | 'takes' | 'drops' | 'takes-then-drops' | 'hangs' | 'takes-then-hangs' | 'takes-then-hangs-in-the-body' | 'portal' | 'other-key' | 'echo' | 'endless' | 'empty' | 'redirects' | 'conflict'
  | 'takes-twice' | { readonly status: number; readonly retryAfter?: string };

export function submission(respondent: string, answer: number, more: Partial<ReadinessSubmission> = {}): ReadinessSubmission {
  const response = { respondent, group: 'learner', item: 'vision.shared', answer } as unknown as ReadinessSubmission['responses'][number];
  return { instrument: { id: 'district', version: '1.0.0' }, form: 'quick', group: 'learner', respondent, mode: 'online', language: 'en', responses: [response], ...more };
}

export const contentOf = ({ responses }: ReadinessSubmission): unknown => responses[0]?.answer;

/** Time that only passes when a test says so. */
export class Clock {
  now = 1_700_000_000_000;
  readonly #alarms = new Set<{ readonly at: number; readonly ring: () => void }>();

  wait = (ms: number): { promise: Promise<void>; cancel: () => void } => {
    let cancel = (): void => undefined;
    const promise = new Promise<void>((ring) => {
      const alarm = { at: this.now + Math.max(0, ms), ring };
      this.#alarms.add(alarm);
      cancel = () => void this.#alarms.delete(alarm);
    });
    return { promise, cancel };
  };

  /** Lets time pass, alarm by alarm. */
  async advance(ms: number): Promise<void> {
    const end = this.now + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#alarms.delete(next);
      this.now = Math.max(this.now, next.at);
      next.ring();
      await settle();
    }
    this.now = end;
  }

  #next(end: number): { readonly at: number; readonly ring: () => void } | undefined {
    return [...this.#alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Whatever can go on without time passing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A model of a server: it goes by the key, and by what is replaced. */
export class Server {
  readonly has = new Map<string, ParcelBody>();
  readonly requests: { readonly url: string; readonly init: RequestInit; readonly body: ParcelBody; readonly at: number }[] = [];
  /** For the next requests; then `always`. */
  next: Behaviour[] = [];
  always: Behaviour = 'takes';
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async answer(url: string, init: RequestInit): Promise<Response> {
    const body = JSON.parse(init.body as string) as ParcelBody;
    const behaviour = this.next.shift() ?? this.always;
    this.requests.push({ url, init, body, at: this.#clock.now });
    const receipt = (key = body.idempotencyKey): Response => Response.json({ received: key });
    const never = (): Promise<never> => new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    if (typeof behaviour === 'object') {
      const { status, retryAfter } = behaviour;
      return new Response('no', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
    }
    switch (behaviour) {
      case 'takes':
        return this.#take(body), receipt();
      case 'takes-twice':
        return this.#take(body), this.#take(body), receipt();
      case 'drops':
      case 'redirects':
        throw new TypeError('Failed to fetch');
      case 'takes-then-drops':
        this.#take(body);
        throw new TypeError('Failed to fetch');
      case 'hangs':
        return never();
      case 'takes-then-hangs':
        return this.#take(body), never();
      case 'takes-then-hangs-in-the-body':
        return this.#take(body), new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"received":')) }));
      case 'portal':
        return new Response('<!doctype html><title>Welcome to our Wi-Fi</title>', { headers: { 'content-type': 'text/html' } });
      case 'other-key':
        return receipt('f'.repeat(32));
      case 'echo':
        return Response.json(body);
      case 'endless':
        return new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(10_000).fill(0x20)) }));
      case 'empty':
        return new Response(null, { status: 204 });
      case 'conflict':
        return this.has.has(body.idempotencyKey) ? Response.json({ received: body.idempotencyKey }, { status: 409 }) : Response.json({ error: 'being worked on' }, { status: 409 });
    }
  }

  /** What counts of a respondent: all that no later one replaces. */
  current(respondent: string): readonly ParcelBody[] {
    const mine = [...this.has.values()].filter((body) => body.submission.respondent === respondent);
    const replaced = new Set(mine.flatMap(({ replaces = [] }) => replaces));
    return mine.filter(({ idempotencyKey }) => !replaced.has(idempotencyKey));
  }

  #take(body: ParcelBody): void {
    if (!this.has.has(body.idempotencyKey)) this.has.set(body.idempotencyKey, body);
  }
}

/** A device: what it keeps outlasts its pages, which hear of each other. */
export class Device {
  readonly kept = new Map<string, unknown>();
  readonly clock = new Clock();
  readonly server = new Server(this.clock);
  readonly hearers = new Set<(news: RecordNews) => void>();
  readonly pages: Page[] = [];
  online = true;
  /** Cannot be kept on, for now. */
  broken: 'get' | 'update' | 'both' | undefined;
  /** Where it keeps: a page is all that some browsers give. */
  lasts: Lasts = 'device';
  /** Its browser has locks, or those of a test. */
  locks: boolean | NonNullable<OutboxOptions['locks']> = false;
  #keys = 0;
  #turn = Promise.resolve();

  open(options: Partial<OutboxOptions> & { readonly dieAt?: number } = {}): Page {
    const page = new Page(this, options);
    this.pages.push(page);
    page.outbox.start();
    return page;
  }

  newKey = (): string => (++this.#keys).toString(16).padStart(32, '0');

  get record(): { readonly schemaVersion: number; readonly parcels: Record<string, [Record<string, unknown> | null, number]> } {
    return this.kept.get(outboxKey) as never;
  }

  close(): void {
    this.pages.forEach((page) => page.die());
  }

  /** One at a time, in order; the lock of a page that is gone is free. */
  locksOf(page: Page): OutboxOptions['locks'] {
    if (typeof this.locks === 'object') return this.locks;
    if (!this.locks) return undefined;
    return {
      request: async (_, { signal }, act) => {
        const before = this.#turn;
        let release = (): void => undefined;
        this.#turn = new Promise((resolve) => (release = resolve));
        const leave = (): void => void before.then(release);
        void page.died.then(leave);
        const aborted = new Promise<'aborted'>((resolve) => signal.addEventListener('abort', () => resolve('aborted')));
        if ((await Promise.race([before, aborted])) === 'aborted') {
          leave();
          throw new DOMException('aborted', 'AbortError');
        }
        await act().finally(release);
      },
    };
  }
}

/** A page with an outbox. It can die at any moment: then nothing it waits for ever comes. */
export class Page {
  readonly outbox: Outbox;
  wake = (): void => undefined;
  /** Moments at which it might have died so far. */
  moments = 0;
  isDead = false;
  readonly died: Promise<void>;
  #tellDeath = (): void => undefined;
  #dieAt: number;
  readonly #device: Device;

  constructor(device: Device, { dieAt = Infinity, ...options }: Partial<OutboxOptions> & { readonly dieAt?: number }) {
    this.#device = device;
    this.#dieAt = dieAt;
    this.died = new Promise((resolve) => (this.#tellDeath = resolve));
    const locks = device.locksOf(this);
    const { clock, server } = device;
    this.outbox = new Outbox({
      endpoint,
      store: new PageStore(this, device),
      fetch: async (url, init) => {
        await this.moment();
        if (!device.online) throw new TypeError('Failed to fetch');
        const response = await server.answer(url, init);
        await this.moment();
        return response;
      },
      now: () => clock.now,
      random: () => 0.5,
      newKey: device.newKey,
      wait: (ms) => {
        const { promise, cancel } = clock.wait(ms);
        return { promise: promise.then(() => this.moment()), cancel };
      },
      onChange: () => undefined,
      isOnline: () => device.online,
      onWake: (wake) => {
        this.wake = () => (this.isDead ? undefined : wake());
        return () => (this.wake = () => undefined);
      },
      ...(locks ? { locks } : {}),
      ...options,
    });
  }

  /** A moment at which the page may die. */
  async moment(): Promise<void> {
    if (this.mayDie()) await new Promise(() => undefined);
  }

  mayDie(): boolean {
    if (!this.isDead && ++this.moments >= this.#dieAt) this.die();
    return this.isDead;
  }

  die(): void {
    this.isDead = true;
    this.#tellDeath();
    this.outbox.stop();
  }

  get status(): string {
    return this.outbox.state.status;
  }
}

/** A store on the device, whose news other pages hear. */
class PageStore extends AnswerStore {
  readonly #page: Page;
  readonly #device: Device;
  #hear: ((news: RecordNews) => void) | undefined;

  constructor(page: Page, device: Device) {
    super([...(device.lasts === 'page' ? [] : [layerOf(page, device)]), new MemoryLayer()]);
    this.#page = page;
    this.#device = device;
  }

  override async read<T>(key: string, kind: Kind<T>): Promise<Kept<T>> {
    const kept = await super.read(key, kind);
    return this.#page.isDead ? new Promise(() => undefined) : kept;
  }

  override async merge<T>(key: string, kind: Kind<T>, change: T): Promise<Kept<T>> {
    const kept = await super.merge(key, kind, change);
    if (this.#page.isDead) return new Promise(() => undefined);
    this.#device.hearers.forEach((hear) => (hear === this.#hear ? undefined : queueMicrotask(() => hear({ key, forgotten: false }))));
    return kept;
  }

  override watch(hear: (news: RecordNews) => void): () => void {
    this.#hear = hear;
    this.#device.hearers.add(hear);
    return () => void this.#device.hearers.delete(hear);
  }
}

function layerOf(page: Page, device: Device): StorageLayer {
  // What is asked for by a page that died fails, and nobody hears of it.
  const step = async <V>(act: 'get' | 'update', work: () => V): Promise<V> => {
    if (page.mayDie() || device.broken === act || device.broken === 'both') throw new DOMException('No room.', 'QuotaExceededError');
    await Promise.resolve();
    const value = work();
    if (page.mayDie()) throw new DOMException('The page is gone.', 'InvalidStateError');
    return value;
  };
  return {
    lasts: device.lasts,
    get: (key) => step('get', () => structuredClone(device.kept.get(key))),
    update: (key, change) => step('update', () => {
      device.kept.set(key, structuredClone(change(structuredClone(device.kept.get(key)))));
      return device.kept.get(key);
    }),
    delete: (key) => step('update', () => void device.kept.delete(key)),
  };
}
