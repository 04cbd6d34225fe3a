import { csvRow, textCell, type ImportedRow, type Mapping } from '@readiness-kit/formats';

/** What rows say beside their answers: when, where, and what stands in the columns that the mapping keeps. */
export class Details {
  readonly #kept: readonly string[];

  constructor({ columns }: Mapping) {
    this.#kept = Object.entries(columns).flatMap(([header, role]) => (role === 'keep' ? [header] : []));
  }

  get header(): string {
    return csvRow(['line', 'respondent', 'group', 'finished', 'submitted', 'submitted note', 'district', 'district note', ...this.#kept.map(textCell)]);
  }

  rows(rows: readonly ImportedRow[]): string {
    return rows.map((row) => {
      if (!row.kept) return '';
      const { line, responses: [first], isPartial, submitted, district, others } = row;
      const time = submitted?.kind === 'instant' ? [submitted.instant, ''] : submitted?.kind === 'local' ? [submitted.local, submitted.why] : ['', submitted?.why ?? ''];
      const values = this.#kept.map((name) => others.find(({ header }) => header === name)?.value ?? '');
      return csvRow([String(line), textCell(first?.respondent ?? ''), first?.group ?? '', isPartial ? 'no' : 'yes', ...time, textCell(district?.id ?? ''), district?.state ?? '', ...values.map((value) => textCell(typeof value === 'string' ? value : value.join('; ')))]);
    }).join('');
  }
}
