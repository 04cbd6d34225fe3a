import { own } from '../own.ts';
import type { Lasts } from '../storage/layer.ts';
import type { Kept, Kind, RecordStore } from '../storage/record-store.ts';
import { nextStamp, present } from '../storage/stamped.ts';
import type { ReadinessSubmission } from '../survey/survey-events.ts';
import { digestOf } from './digest.ts';
import { endpointUrl } from './endpoint-url.ts';
import type { OutboxState } from './outbox-state.ts';
import { emptyOutbox, mergeOutboxes, mergePosted, posted, readOutbox, type OutboxRecord, type Parcel } from './parcel.ts';
import { longestRest, retryDelay, shortestRest } from './retry-delay.ts';
import { sendParcel, type Outcome, type Sender } from './send-parcel.ts';

/** What an outbox needs of the page. */
export interface OutboxOptions extends Omit<Sender, 'patience'> {
  /** As the page names it. */
  readonly endpoint: string;
  readonly store: RecordStore;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** 128 random bits, in hexadecimal digits. */
  readonly newKey: () => string;
  /** Called whenever the state may have changed by itself. */
  readonly onChange: () => void;
  /** Longest time an attempt may take, in ms. Default 20 s. */
  readonly patience?: number;
  readonly isOnline?: () => boolean;
  /** Tells when there is reason to try at once; gives back how to end that. */
  readonly onWake?: (wake: () => void) => () => void;
  /** Lets one tab at a time send. */
  readonly locks?: { request(name: string, options: { readonly signal: AbortSignal }, act: () => Promise<void>): Promise<void> };
  /** Address of the page, for an endpoint that is relative to it or on the same site. */
  readonly page?: string;
}

const patience = 20_000;

/** From when on a browser is not believed that says it is offline, in ms. */
const offlineRest = 30_000;

const kind: Kind<OutboxRecord> = { read: readOutbox, merge: mergeOutboxes };

/**
 * Sends finished surveys to an endpoint. Each is kept before the first attempt and sent under one key until a
 * receipt with that key has come, also after reloads and from other tabs: never lost, and for a server that
 * goes by the key never doubled. No method ever rejects.
 */
export class Outbox {
  /** Where answers go; `undefined` if they may not go there. */
  readonly url: URL | undefined;

  readonly #options: OutboxOptions;
  readonly #sender: Sender;
  readonly #key: string;
  #record = emptyOutbox;
  #kept: Lasts = 'device';
  /** Who posted last here. */
  #respondent: string | undefined;
  /** Key of the parcel that is on its way. */
  #sending: string | undefined;
  /** Why attempts made here failed, by key. */
  readonly #failures = new Map<string, NonNullable<OutboxState['reason']>>();
  /** Refused ones that are to be tried again, by key. */
  readonly #again = new Set<string>();
  #tail = Promise.resolve();
  #started = false;
  #busy = false;
  /** When the last attempt began, and before when none is made by itself. */
  #last = -Infinity;
  #rest = -Infinity;
  #timer: ReturnType<Sender['wait']> | undefined;
  #retryAt: number | undefined;
  #unwatch: (() => void)[] = [];

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#sender = { patience, ...options };
    this.url = endpointUrl(options.endpoint, options.page);
    this.#key = `readiness:outbox:${this.url?.href ?? ''}`;
    if (!this.url) console.error('<readiness-survey>: answers cannot be sent to the address in the attribute “endpoint”. It has to begin with https:// and hold no password.');
  }

  /** Keeps a finished survey, to be sent; the same one again is not sent again. Done once it is kept, as well as it can be. */
  async post(submission: ReadinessSubmission): Promise<void> {
    if (!this.url) return;
    this.#respondent = submission.respondent;
    await this.#next(() => this.#post(submission));
    this.#hurry(-Infinity);
  }

  /** Forgets a respondent's finished survey: it is not sent any more, unless it already was. */
  async forget(respondent: string): Promise<void> {
    if (!this.url) return;
    await this.#next(async () => {
      await this.#read();
      const entry = own(this.#record.parcels, respondent);
      if (entry) await this.#merge(respondent, null, nextStamp(this.#now, entry[1]));
    });
    this.#plan();
  }

  /** Begins to send, with what earlier visits left, until {@link stop}. */
  start(): void {
    if (!this.url || this.#started) return;
    this.#started = true;
    this.#unwatch = [
      this.#options.store.watch(({ key, forgotten }) => {
        if (key !== this.#key) return;
        if (forgotten) this.#record = emptyOutbox;
        void this.#read().then(() => this.#plan());
      }),
      this.#options.onWake?.(() => this.#hurry(this.#last + shortestRest)) ?? ((): void => undefined),
    ];
    void this.#read().then(() => this.#hurry(-Infinity));
  }

  /** Makes no more attempts; one that is on its way still counts. */
  stop(): void {
    this.#started = false;
    this.#unwatch.forEach((end) => end());
    this.#unwatch = [];
    this.#timer?.cancel();
  }

  /** Tries at once what waits or was refused, though not before a time that the server asked for. */
  retryNow(): void {
    for (const { key, status } of this.#parcels) if (status === 'refused') this.#again.add(key);
    this.#failures.clear();
    this.#hurry(-Infinity);
  }

  /** Of what was posted here last; else of what is most in need of attention. */
  get state(): OutboxState {
    if (this.#respondent !== undefined) return this.stateOf(this.#respondent);
    const of = [...present(this.#record.parcels)].sort(([, a], [, b]) => urgency.indexOf(this.#statusOf(a)) - urgency.indexOf(this.#statusOf(b)));
    return this.stateOf(of[0]?.[0] ?? '');
  }

  /** Of one respondent's finished survey. */
  stateOf(respondent: string): OutboxState {
    const [kept, count] = [this.#kept, this.#parcels.filter(({ status }) => status !== 'sent').length];
    if (!this.url) return { status: 'refused', reason: 'endpoint-invalid', kept, count };
    const parcel = own(this.#record.parcels, respondent)?.[0];
    if (!parcel) return { status: 'empty', kept, count };
    const status = this.#statusOf(parcel);
    const { at, httpStatus } = parcel;
    const reason = status === 'refused' ? 'rejected' : status === 'sent' ? undefined : this.#failures.get(parcel.key);
    return {
      status, kept, count,
      ...(reason === undefined ? {} : { reason }),
      ...((status === 'sent' || status === 'refused') && at !== undefined ? { at } : {}),
      ...(status === 'refused' && httpStatus !== undefined ? { httpStatus } : {}),
      ...(status === 'waiting' && this.#retryAt !== undefined ? { retryAt: this.#retryAt } : {}),
    };
  }

  get #now(): number {
    return this.#options.now();
  }

  get #parcels(): readonly Parcel[] {
    return [...present(this.#record.parcels).values()];
  }

  #statusOf({ key, status }: Parcel): OutboxState['status'] {
    if (status !== 'sent' && key === this.#sending) return 'sending';
    return status === 'refused' && this.#again.has(key) ? 'waiting' : status;
  }

  /** What is to be sent, those first that failed least: one that always fails must not keep the others. */
  get #due(): readonly (readonly [respondent: string, parcel: Parcel, stamp: number])[] {
    return Object.entries(this.#record.parcels)
      .flatMap(([respondent, [parcel, stamp]]) => (parcel && this.#statusOf(parcel) === 'waiting' ? [[respondent, parcel, stamp] as const] : []))
      .sort(([, a, madeA], [, b, madeB]) => a.attempts - b.attempts || madeA - madeB);
  }

  /** When the next attempt may be made. What a server asks for one parcel it asks for all. A time further away than it can ask for comes from a clock that went back. */
  get #opens(): number {
    const asked = this.#due.map(({ 1: { notBefore = -Infinity } }) => notBefore).filter((time) => time <= this.#now + longestRest);
    return Math.max(this.#rest, ...asked);
  }

  /** What is asked for later is done later. */
  #next(act: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(act).catch((error: unknown) => console.error(error));
    return this.#tail;
  }

  async #post(submission: ReadinessSubmission): Promise<void> {
    const { respondent } = submission;
    const digest = digestOf(JSON.stringify(submission));
    await this.#read();
    const [before, stamp] = own(this.#record.parcels, respondent) ?? [null, 0];
    if (before?.digest === digest) return before.status === 'refused' ? void this.#again.add(before.key) : undefined;
    const parcel: Parcel = { key: this.#options.newKey(), digest, status: 'waiting', attempts: 0, submission };
    const change = posted(this.#record, respondent, parcel, this.#now);
    this.#take(await this.#ask((store) => store.merge(this.#key, { read: readOutbox, merge: mergePosted(stamp) }, change)), change);
  }

  /** There is reason to try before the time. */
  #hurry(rest: number): void {
    const isOffline = this.#options.isOnline?.() === false;
    this.#rest = isOffline ? this.#now + offlineRest : rest;
    if (isOffline) for (const [, { key }] of this.#due) this.#failures.set(key, 'offline');
    this.#plan();
  }

  /** Sends what is due, or sets the alarm for when it will be. */
  #plan(): void {
    this.#timer?.cancel();
    this.#timer = this.#retryAt = undefined;
    if (this.#started && !this.#busy && this.#due.length > 0) {
      const opens = this.#opens;
      if (opens <= this.#now) return void this.#send();
      this.#retryAt = opens;
      this.#timer = this.#options.wait(opens - this.#now);
      void this.#timer.promise.then(() => {
        this.#rest = -Infinity;
        this.#plan();
      });
    }
    this.#changed();
  }

  async #send(): Promise<void> {
    this.#busy = true;
    for (let next = this.#due[0]; next && this.#started && this.#opens <= this.#now; next = this.#due[0]) await this.#alone(next);
    this.#busy = false;
    this.#plan();
  }

  /** No other tab sends meanwhile; if one never ends, this one goes on: the key makes that harmless. */
  async #alone([respondent]: readonly [string, ...unknown[]]): Promise<void> {
    const { locks, wait } = this.#options;
    let begun = false;
    const act = (): Promise<void> => ((begun = true), this.#attempt(respondent));
    if (!locks) return act();
    const waiting = new AbortController();
    const late = wait(this.#sender.patience);
    void late.promise.then(() => waiting.abort());
    await Promise.resolve()
      .then(() => locks.request(this.#key, { signal: waiting.signal }, () => (late.cancel(), act())))
      .catch(() => (begun ? undefined : act()));
    late.cancel();
  }

  async #attempt(respondent: string): Promise<void> {
    const [before, stamp] = own(this.#record.parcels, respondent) ?? [null, 0];
    if (!before || this.#statusOf(before) !== 'waiting') return;
    const { notBefore: _, at: __, httpStatus: ___, ...rest } = before;
    this.#again.delete(before.key);
    this.#sending = before.key;
    this.#changed();
    await this.#merge(respondent, { ...rest, status: 'waiting', attempts: before.attempts + 1 }, stamp);
    const [parcel, made] = own(this.#record.parcels, respondent) ?? [null, 0];
    // Another tab may have sent it, or posted other answers, meanwhile.
    if (parcel?.key === before.key && parcel.status === 'waiting' && parcel.submission) await this.#deliver(respondent, parcel, parcel.submission, made);
    this.#sending = undefined;
    this.#changed();
  }

  async #deliver(respondent: string, parcel: Parcel, submission: ReadinessSubmission, made: number): Promise<void> {
    const { key, digest, attempts, replaces } = parcel;
    this.#last = this.#now;
    const outcome = await sendParcel(this.url?.href ?? '', { schemaVersion: 1, idempotencyKey: key, submission, ...(replaces ? { replaces } : {}) }, this.#sender);
    this.#note(parcel, outcome);
    if (outcome.as === 'sent') await this.#merge(respondent, { key, digest, status: 'sent', attempts, at: this.#now }, made);
    else if (outcome.as === 'refused') await this.#merge(respondent, { ...parcel, status: 'refused', at: this.#now, httpStatus: outcome.httpStatus }, made);
    else if (outcome.rest > 0) await this.#merge(respondent, { ...parcel, notBefore: this.#now + outcome.rest }, made);
  }

  #note({ key, attempts }: Parcel, outcome: Outcome): void {
    if (outcome.as !== 'failed') return void this.#failures.delete(key);
    this.#failures.set(key, outcome.failure);
    this.#rest = this.#now + outcome.rest + retryDelay(attempts, this.#options.random());
  }

  async #read(): Promise<void> {
    this.#take(await this.#ask((store) => store.read(this.#key, kind)), emptyOutbox);
  }

  async #merge(respondent: string, parcel: Parcel | null, stamp: number): Promise<void> {
    const change: OutboxRecord = { schemaVersion: 1, parcels: { [respondent]: [parcel, stamp] } };
    this.#record = mergeOutboxes(this.#record, change);
    this.#take(await this.#ask((store) => store.merge(this.#key, kind, change)), change);
  }

  /** Without a store that answers, what is given lasts as long as the page. */
  async #ask(act: (store: RecordStore) => Promise<Kept<OutboxRecord>>): Promise<Kept<OutboxRecord> | undefined> {
    try {
      return await act(this.#options.store);
    } catch {
      return undefined;
    }
  }

  #take(kept: Kept<OutboxRecord> | undefined, instead: OutboxRecord): void {
    this.#record = mergeOutboxes(this.#record, kept?.record ?? instead);
    this.#kept = kept?.lasts ?? 'page';
  }

  #changed(): void {
    try {
      this.#options.onChange();
    } catch (error) {
      console.error(error);
    }
  }
}

const urgency: readonly OutboxState['status'][] = ['sending', 'waiting', 'refused', 'sent', 'empty'];
