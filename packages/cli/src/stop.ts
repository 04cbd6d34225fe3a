import type { Issue, Parsed } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Ends a command before its end, with what to tell the person and the exit code. */
export class Stop extends Error {
  readonly exitCode: ExitCode;
  /** Problems that leave no result. */
  readonly issues: readonly Issue[];
  /** File the problems were met in. */
  readonly file: string;

  private constructor(exitCode: ExitCode, message: string, file = '', issues: readonly Issue[] = []) {
    super(message);
    this.name = 'Stop';
    this.exitCode = exitCode;
    this.file = file;
    this.issues = issues;
  }

  static wrongUse(sentence: string): Stop {
    return new Stop(exitCodes.wrongUse, sentence);
  }

  /** @param reason the code of the system's error, such as `ENOENT` */
  static unreadable(file: string, reason: string): Stop {
    return new Stop(exitCodes.unreadable, reason, file);
  }

  /** @param reason the code of the system's error, such as `EEXIST` */
  static unwritable(file: string, reason: string): Stop {
    return new Stop(exitCodes.unwritable, reason, file);
  }

  /** Something that is not in a file went wrong. */
  static failed(sentence: string): Stop {
    return new Stop(exitCodes.noResult, sentence);
  }

  static noResult(file: string, issues: readonly Issue[]): Stop {
    return new Stop(exitCodes.noResult, 'no result', file, issues);
  }
}

/** The value that was read from a file, or the end of the command. */
export function valueOrStop<T>(parsed: Parsed<T>, file: string): T {
  if (!parsed.ok) throw Stop.noResult(file, parsed.issues);
  return parsed.value;
}
