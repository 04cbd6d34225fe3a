import { latestStamp, nextStamp } from '../storage/stamped.ts';
import type { RecordStore } from '../storage/record-store.ts';
import { noSheets, paperKind, type PaperRecord, type PaperSheet } from './paper-record.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps the keyed sheets of one survey: at once in the page, and as soon as it can on the device. */
export class PaperKeeper {
  record: PaperRecord = noSheets;
  /** What is on the device has been read. */
  ready = false;
  /** Sheets outlast the page. */
  lasting = true;

  readonly #store: RecordStore;
  readonly #key: string;
  readonly #surroundings: Surroundings;
  readonly #changed: () => void;
  readonly #stop: () => void;
  #saving = 0;

  constructor(store: RecordStore, key: string, surroundings: Surroundings, changed: () => void) {
    this.#store = store;
    this.#key = key;
    this.#surroundings = surroundings;
    this.#changed = changed;
    const stop = store.watch((news) => void (news.key === key && (news.forgotten ? this.#forgotten() : this.#read())));
    addEventListener('pagehide', this.#hurry);
    this.#stop = () => {
      stop();
      removeEventListener('pagehide', this.#hurry);
    };
    void this.#read();
  }

  /** Keeps a sheet, or with `null` deletes it. */
  put(key: string, sheet: PaperSheet | null): void {
    const { batch, sheets } = this.record;
    const stamp = nextStamp(this.#surroundings.now(), Math.max(batch[1], latestStamp(sheets)));
    const change: PaperRecord = { schemaVersion: 1, batch: batch[0] === null ? [this.#newBatch(), stamp] : batch, sheets: { [key]: [sheet, stamp] } };
    this.record = paperKind.merge(this.record, change);
    this.#saving++;
    void this.#store.merge(this.#key, paperKind, change).then(({ record, lasts }) => {
      this.#saving--;
      this.#take(record, lasts !== 'page');
    });
    this.#changed();
  }

  /** The survey is gone, or another one is asked. */
  end(): void {
    this.#hurry();
    this.#stop();
  }

  async #read(): Promise<void> {
    const { record, lasts } = await this.#store.read(this.#key, paperKind);
    this.ready = true;
    this.#take(record, lasts !== 'page');
  }

  /** What was keyed in the meantime is in the page only: it must not be lost. */
  #take(kept: PaperRecord | undefined, lasting: boolean): void {
    if (kept) this.record = paperKind.merge(this.record, kept);
    this.lasting = lasting;
    this.#changed();
  }

  #forgotten(): void {
    this.record = noSheets;
    this.#changed();
  }

  readonly #hurry = (): void => {
    if (this.#saving > 0) this.#store.mergeAtOnce(this.#key, paperKind, this.record);
  };

  #newBatch(): string {
    return this.#surroundings.randomId().toLowerCase().replaceAll(/[^a-z0-9]/g, '').slice(0, 8) || '0';
  }
}
