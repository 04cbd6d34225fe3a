import { Stop } from '../stop.ts';

/** What writing to a path gives; where the system refuses, the end of the command, which says why. */
export async function orUnwritable<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw Stop.unwritable(path, code);
  }
}
