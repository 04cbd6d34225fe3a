/** A stream of text towards a person or a program. */
export interface Output {
  write(text: string): void;
  /** Whether a person is looking at it. */
  readonly isTTY: boolean;
}

/** Bytes that can be read once. */
export interface Source {
  /** Length in bytes; `null` where it is not known, as on standard input. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file that is being written: nobody sees it before it is done. */
export interface Writing {
  /** Settles once there is room for more. */
  write(text: string | Uint8Array): Promise<void>;
  /** Fails as Node does: with `EEXIST` when there is one already. */
  done(): Promise<void>;
  discard(): Promise<void>;
}

/** All that the command touches outside itself, so that it can be run without a process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Opens a file, or standard input for `-`. Fails as Node does, with an error that has a `code`. */
  open(path: string): Promise<Source>;
  /** Writes a new file, and the folders it needs. Fails as Node does: with `EEXIST` when there is one already. */
  create(path: string, text: string): Promise<void>;
  /** Begins a new file, and the folders it needs, or standard output for `-`, which is seen at once. Fails as Node does. */
  begin(path: string): Promise<Writing>;
  /** Whether there is a file or folder of this path. */
  exists(path: string): Promise<boolean>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Version of this program. */
  readonly version: string;
}
