import { join } from 'node:path';
import { auditLedger, parseLedger } from '@readiness-kit/aggregate';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printAudit } from '../print/print-audit.ts';
import { bareView } from '../print/view.ts';
import { readJson } from '../read/read-json.ts';
import { stepProgress } from '../read/step-progress.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { phrasesOf } from '../words/phrases.ts';
import { language, readOptions } from './options.ts';

/** `readiness audit`: attacks a release, and says how narrow each small group's figures have become by it. */
export async function auditCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: [folder, tooMany] } = readOptions(argv, { json: { type: 'boolean' }, lang: { type: 'string' } });
  if (folder === undefined) throw Stop.wrongUse('Name the folder of a release.');
  if (tooMany !== undefined) throw Stop.wrongUse(`One release at a time: “${tooMany}” is too many.`);
  const lang = language(values.lang);
  const file = join(folder, 'private', 'ledger.json');
  const ledger = valueOrStop(parseLedger(await readJson(file, io)), file);
  const shown = stepProgress(io, phrasesOf(lang));
  const findings = auditLedger(ledger, (share) => shown.report('protect', share));
  shown.done();
  io.stdout.write(values.json ? `${JSON.stringify(findings, null, 1)}\n` : printAudit(findings, bareView(lang, io.stdout, io)));
  return Object.values(findings).some(({ leaks }) => leaks.length > 0) ? exitCodes.noResult : exitCodes.done;
}
