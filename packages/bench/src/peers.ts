import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../peers/node_modules/', import.meta.url);

/** A file of an installed peer. */
export const peerFile = (path: string): URL => new URL(path, folder);

/** Name and version, such as `survey-core 2.5.38`. */
export function peerVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(peerFile(`${name}/package.json`), 'utf8')) as { version: string };
  return `${name} ${version}`;
}

export const peersFolder = fileURLToPath(folder);
