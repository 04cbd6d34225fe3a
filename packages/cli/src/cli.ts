import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { newInstrumentCommand } from './commands/new-instrument.ts';
import { scoreCommand } from './commands/score.ts';
import { tallyCommand } from './commands/tally.ts';
import { whatIfCommand } from './commands/what-if.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { printStop } from './print/print-stop.ts';
import { Stop } from './stop.ts';
import { generalHelp, generalUsage, help, isCommand, usage } from './usage.ts';

/** A report brings its page's sections with it, which no other command waits for. */
const reportCommand: typeof scoreCommand = async (argv, io) => (await import('./commands/report.ts')).reportCommand(argv, io);

/** A state's engine is met by those who aggregate. */
const aggregateCommand: typeof scoreCommand = async (argv, io) => (await import('./commands/aggregate.ts')).aggregateCommand(argv, io);
const auditCommand: typeof scoreCommand = async (argv, io) => (await import('./commands/audit.ts')).auditCommand(argv, io);
const simulateCommand: typeof scoreCommand = async (argv, io) => (await import('./commands/simulate.ts')).simulateCommand(argv, io);

const commands = { import: importCommand, export: exportCommand, score: scoreCommand, report: reportCommand, compare: compareCommand, 'what-if': whatIfCommand, check: checkCommand, 'new-instrument': newInstrumentCommand, tally: tallyCommand, merge: mergeCommand, aggregate: aggregateCommand, audit: auditCommand, simulate: simulateCommand } as const;

/**
 * Runs the command `readiness`.
 *
 * @param argv the words after the command's name
 * @returns the exit code; see `exitCodes`
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--version') return say(io, `${io.version}\n`);
  if (name === '--help' || name === '-h') return say(io, generalHelp);
  if (name === undefined || !isCommand(name)) return notACommand(name, io);
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (options.includes('--help') || options.includes('-h')) return say(io, help[name]);
  try {
    return await commands[name](rest, io);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    printStop(error, rest, io);
    if (error.exitCode === exitCodes.wrongUse) io.stderr.write(usage[name]);
    return error.exitCode;
  }
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(text);
  return exitCodes.done;
}

function notACommand(name: string | undefined, io: Io): ExitCode {
  printStop(Stop.wrongUse(name === undefined ? 'Name a command, such as import, score, report or check.' : `There is no ${name.startsWith('-') ? 'option' : 'command'} “${name}”.`), [], io);
  io.stderr.write(generalUsage);
  return exitCodes.wrongUse;
}
