export { auditRelease, type AuditedFigure, type AuditInput, type ReleaseFindings } from './protect/audit-release.ts';
export { protect } from './protect/protect.ts';
export type { ProtectedTables } from './protect/protect.ts';
export { exact, peopleOf, rounded, toNumber, valueOf } from './tables/tables.ts';
export type { Atom, Protection, Query, Ratio, Reason, Released, Tables, Told } from './tables/tables.ts';
export { checkTables } from './tables/check-tables.ts';
export { afterRelease, ledgerEntry } from './ledger/ledger.ts';
export type { LedgerAtom, LedgerEntry, LedgerProblem } from './ledger/ledger.ts';
