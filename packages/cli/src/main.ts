#!/usr/bin/env node
import { run } from './cli.ts';
import { exitCodes } from './exit-codes.ts';
import { processIo } from './process-io.ts';

// The code is set, not exited with, so that what was written to a pipe arrives whole.
try {
  process.exitCode = await run(process.argv.slice(2), processIo());
} catch (error) {
  console.error('readiness: this is a fault of the program, not of your data. Please report it with these lines.\n', error);
  process.exitCode = exitCodes.fault;
}
