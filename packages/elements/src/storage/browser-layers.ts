import { DatabaseLayer } from './database-layer.ts';
import type { StorageLayer } from './layer.ts';
import { MemoryLayer } from './memory-layer.ts';
import { WebStorageLayer, type StorageLike } from './web-storage-layer.ts';

/**
 * Where a page keeps answers, from the best place to the last: the browser's own storages when nothing is
 * given, what the page gives, or with `null` the page's memory only.
 */
export function browserLayers(given: StorageLike | null | undefined): readonly StorageLayer[] {
  const memory = new MemoryLayer();
  if (given === null) return [memory];
  if (given) return [new WebStorageLayer(() => given, 'device'), memory];
  return [new DatabaseLayer(), new WebStorageLayer(() => localStorage, 'device'), new WebStorageLayer(() => sessionStorage, 'tab'), memory];
}
