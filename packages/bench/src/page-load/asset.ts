import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as a server sends it, compressed once, at the highest levels. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
  readonly brotli: Buffer;
  readonly bytes: AssetBytes;
}

export interface AssetBytes {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** @param path as in its address, ending in `.html`, `.js` or `.css` */
export function asset(path: string, content: string | Buffer): Asset {
  const plain = Buffer.from(content);
  const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  const type = `${types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'}; charset=utf-8`;
  return { path, type, text: plain.toString('utf8'), brotli, bytes: { plain: plain.length, gzip: gzipSync(plain, { level: 9 }).length, brotli: brotli.length } };
}

export function totalBytes(assets: readonly Asset[]): AssetBytes {
  const sum = (of: (bytes: AssetBytes) => number): number => assets.reduce((total, { bytes }) => total + of(bytes), 0);
  return { plain: sum((b) => b.plain), gzip: sum((b) => b.gzip), brotli: sum((b) => b.brotli) };
}
