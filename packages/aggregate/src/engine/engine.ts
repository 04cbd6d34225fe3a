/** A database that counts: in this process or elsewhere. */
export interface Engine {
  /** @throws EngineError */
  run(sql: string): Promise<void>;
  /**
   * Columns of a result; whole numbers as numbers, absent values as `null`.
   *
   * @throws EngineError
   */
  columns(sql: string): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** An engine that could not do what it was asked: gone, out of memory or disk, or given a file it cannot read. */
export class EngineError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
  }
}
