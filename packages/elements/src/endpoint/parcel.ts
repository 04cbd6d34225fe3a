import { own } from '../own.ts';
import { nextStamp, readStamped, type Stamped, type StampedMap } from '../storage/stamped.ts';
import type { ReadinessSubmission } from '../survey/survey-events.ts';

/** A finished survey on its way, or what is left of it once it has been received. */
export interface Parcel {
  /** Idempotency key: the same in all attempts, so that a server knows what it already has. */
  readonly key: string;
  /** Of the submission, to know the same one again. */
  readonly digest: string;
  readonly status: 'waiting' | 'sent' | 'refused';
  /** Attempts begun, in any tab; counted before each is made. */
  readonly attempts: number;
  /** Gone once received: answers are not kept longer than they must be. */
  readonly submission?: ReadinessSubmission;
  /** Keys of earlier parcels of this respondent that the server may have. */
  readonly replaces?: readonly string[];
  /** When it was received or refused. */
  readonly at?: number;
  /** The server asked for no attempt before this time. */
  readonly notBefore?: number;
  /** With what a server refused it. */
  readonly httpStatus?: number;
}

/** All parcels for one endpoint, as a device keeps them. */
export interface OutboxRecord {
  readonly schemaVersion: 1;
  /** By respondent the last one, stamped with when it was made; `null` where it is to be forgotten. */
  readonly parcels: StampedMap<Parcel>;
}

export const emptyOutbox: OutboxRecord = { schemaVersion: 1, parcels: {} };

/** Received parcels that are remembered at most, on a device that many share; a default. */
const mostReceipts = 500;

/**
 * What two records know together. Of one parcel the furthest progress stands; of two parcels of one respondent
 * the one made later, and what it replaces grows by what the other may have brought to the server.
 */
export function mergeOutboxes(a: OutboxRecord, b: OutboxRecord): OutboxRecord {
  const parcels = new Map(Object.entries(a.parcels));
  for (const [respondent, entry] of Object.entries(b.parcels)) {
    const other = parcels.get(respondent);
    parcels.set(respondent, other ? joined(other, entry) : entry);
  }
  return { schemaVersion: 1, parcels: Object.fromEntries(pruned([...parcels])) };
}

/** A record with one new parcel: later than all that is known of its respondent, and as patient as a server asked for. */
export function posted(known: OutboxRecord, respondent: string, parcel: Parcel, now: number): OutboxRecord {
  const [before, stamp] = own(known.parcels, respondent) ?? [null, 0];
  const notBefore = before?.notBefore;
  const entry: Stamped<Parcel> = [{ ...parcel, ...(notBefore === undefined ? {} : { notBefore }) }, nextStamp(now, stamp)];
  const { parcels } = mergeOutboxes({ ...known, parcels: before ? { [respondent]: [before, stamp] } : {} }, { ...known, parcels: { [respondent]: entry } });
  return { schemaVersion: 1, parcels };
}

/**
 * Merges as {@link mergeOutboxes} does, except that a new parcel gives way to one that says the same, which
 * another tab has posted meanwhile: both then send that one.
 *
 * @param known stamp of what was known of the respondent
 */
export function mergePosted(known: number): typeof mergeOutboxes {
  return (kept, change) => {
    const fresh = Object.entries(change.parcels).filter(([respondent, [parcel]]) => {
      const [other, stamp] = own(kept.parcels, respondent) ?? [null, 0];
      return stamp <= known || other?.digest !== parcel?.digest;
    });
    return mergeOutboxes(kept, { schemaVersion: 1, parcels: Object.fromEntries(fresh) });
  };
}

/** Reads what a device kept; `undefined` for what is no outbox. Parcels edited beyond repair are left out. */
export function readOutbox(data: unknown): OutboxRecord | undefined {
  const record = data as Partial<Record<keyof OutboxRecord, unknown>> | null | undefined;
  if (typeof record !== 'object' || record?.schemaVersion !== 1) return undefined;
  return { schemaVersion: 1, parcels: readStamped(record.parcels, isParcel).map };
}

function joined(a: Stamped<Parcel>, b: Stamped<Parcel>): Stamped<Parcel> {
  const [ofA, ofB] = [a[0], b[0]];
  if (ofA && ofA.key === ofB?.key) return [withReplaces(compare(progress(ofA), progress(ofB)) < 0 ? ofB : ofA, [...(ofA.replaces ?? []), ...(ofB.replaces ?? [])]), Math.max(a[1], b[1])];
  const isLater = compare([b[1], ofB?.key ?? ''], [a[1], ofA?.key ?? '']) > 0;
  const [[last, stamp], [other]] = isLater ? [b, a] : [a, b];
  return [last && withReplaces(last, [...(last.replaces ?? []), ...(other ? arrived(other) : [])]), stamp];
}

/** Keys that the server may have because of a parcel; once it has said so, it also knows what that one replaced. */
function arrived({ key, status, attempts, replaces = [] }: Parcel): readonly string[] {
  return status === 'sent' ? [key] : attempts > 0 ? [...replaces, key] : replaces;
}

function withReplaces({ replaces: _, ...parcel }: Parcel, keys: readonly string[]): Parcel {
  const replaces = [...new Set(keys)].filter((key) => key !== parcel.key).sort();
  return parcel.status === 'sent' || replaces.length === 0 ? parcel : { ...parcel, replaces };
}

/** An attempt that is begun is further than how the one before it ended. */
function progress({ status, attempts, at = 0, notBefore = 0 }: Parcel): readonly number[] {
  return status === 'sent' ? [1, -at] : [0, attempts, Number(status === 'refused'), at, notBefore];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : (a[i] as number) < (b[i] as number) ? -1 : 1;
}

function pruned(entries: readonly [string, Stamped<Parcel>][]): readonly [string, Stamped<Parcel>][] {
  const done = entries.filter(([, [parcel]]) => parcel === null || parcel.status === 'sent');
  if (done.length <= mostReceipts) return entries;
  const tooOld = new Set(done.sort(([, [, a]], [, [, b]]) => a - b).slice(0, done.length - mostReceipts));
  return entries.filter((entry) => !tooOld.has(entry));
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{8,64}$/.test(value);
/** Or another number; none that a `Date` cannot be. */
const isTime = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Math.abs(value) <= 8.64e15);

function isParcel(value: unknown, respondent: string): value is Parcel {
  if (typeof value !== 'object' || value === null) return false;
  const { key, digest, status, attempts, submission, replaces, at, notBefore, httpStatus } = value as Partial<Record<keyof Parcel, unknown>>;
  const isWhole = status === 'sent' || ((status === 'waiting' || status === 'refused') && (submission as Partial<ReadinessSubmission> | null | undefined)?.respondent === respondent);
  const isSound = isKey(key) && typeof digest === 'string' && Number.isSafeInteger(attempts) && (attempts as number) >= 0;
  return isWhole && isSound && (replaces === undefined || (Array.isArray(replaces) && replaces.every(isKey))) && [at, notBefore, httpStatus].every(isTime);
}
