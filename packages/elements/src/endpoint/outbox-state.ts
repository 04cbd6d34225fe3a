import type { Lasts } from '../storage/layer.ts';
import type { Failure } from './send-parcel.ts';

/** How far the sending of a finished survey is. */
export interface OutboxState {
  /** Nothing to send; to be sent as soon as it can be; an attempt is being made; received; not taken, until someone asks again. */
  readonly status: 'empty' | 'waiting' | 'sending' | 'sent' | 'refused';
  /** How long what waits is kept. */
  readonly kept: Lasts;
  /** Why it was refused, or why the last attempt failed. */
  readonly reason?: Failure | 'offline' | 'rejected' | 'endpoint-invalid';
  /** With what a server refused it. */
  readonly httpStatus?: number;
  /** When it was received or refused, in ms. */
  readonly at?: number;
  /** When the next attempt is made by itself, in ms. */
  readonly retryAt?: number;
  /** How many finished surveys of this device have not arrived yet. */
  readonly count: number;
}
