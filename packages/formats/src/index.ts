export { importResponses, type ImportInput, type ImportReport } from './import/import-responses.ts';
export type { ImportedRow, UnreadableCell } from './import/imported-row.ts';
export type { Binding, BoundColumn, UnboundColumn } from './import/bind-columns.ts';
export { emptyMapping, type Mapping } from './import/mapping.ts';
export { parseMapping } from './import/parse-mapping.ts';
export type { Removal } from './import/row-state.ts';
export type { Tool } from './import/source.ts';
export type { Encoding } from './text/decode-text.ts';
export type { ReadTime, TimeRules } from './time/read-time.ts';
