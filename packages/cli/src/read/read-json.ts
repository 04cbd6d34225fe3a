import type { Io } from '../io.ts';
import { Stop } from '../stop.ts';
import { jsonErrorOffset } from './json-error-offset.ts';
import { openSource } from './open-source.ts';

/** A JSON file in UTF-8, with or without a byte order mark. What is not JSON ends the command and says where it breaks. */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const before = text.slice(0, jsonErrorOffset(text)).split(/\r\n|\n|\r/);
    const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
    throw Stop.noResult(path, [{ code: 'json-broken', severity: 'error', path: [path, 'line', line], params: { line, column } }]);
  }
}

/** A whole file in UTF-8, with or without a byte order mark. */
export async function readText(path: string, io: Io): Promise<string> {
  const { bytes } = await openSource(path, io);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
