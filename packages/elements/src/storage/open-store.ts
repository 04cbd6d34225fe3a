import { afterPaint } from './after-paint.ts';
import { AnswerStore } from './answer-store.ts';
import { browserLayers } from './browser-layers.ts';
import type { RecordStore } from './record-store.ts';
import type { StorageLike } from './web-storage-layer.ts';

/** The store of a page: in the browser's own storages, in what the page gives, or with `null` in memory. */
export function openStore(given: StorageLike | null | undefined): RecordStore {
  return new AnswerStore(browserLayers(given), given === undefined ? { before: afterPaint } : {});
}
