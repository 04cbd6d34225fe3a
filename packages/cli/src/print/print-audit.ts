import type { auditLedger } from '@readiness-kit/aggregate';
import { plain } from './plain.ts';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** By construct: combinations that give a small group away, and how far apart what is possible of small groups still is. */
export function printAudit(findings: ReturnType<typeof auditLedger>, { phrases: { aggregating: say }, numbers, style }: View): string {
  const rows = Object.entries(findings).map(([id, { leaks, figures }]) => {
    const [narrowest] = figures;
    return [plain(id), numbers.count(figures.length), narrowest ? numbers.tenths(Math.floor(narrowest.width * 10) / 10) : '', narrowest ? plain(narrowest.id) : '', leaks.length === 0 ? numbers.count(0) : style.warn(numbers.count(leaks.length))];
  });
  return `${style.bold(say.audit.title)}\n${table([say.audit.columns, ...rows], [3]).join('\n')}\n${wrap(say.audit.note).join('\n')}\n`;
}
