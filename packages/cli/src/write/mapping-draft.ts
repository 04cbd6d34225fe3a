import type { ImportReport, Mapping } from '@readiness-kit/formats';

/**
 * A mapping file to go on with: what is known, and under `toDecide`, which is not read again, what a person has yet to say of
 * columns (with what they may be), groups and answers.
 */
export function mappingDraft(mapping: Mapping, { binding, unknown }: ImportReport): string {
  const columns = { ...mapping.columns, ...Object.fromEntries(binding.items.filter(({ by }) => by === 'text').map(({ header, item }) => [header, item])) };
  const toDecide = {
    columns: Object.fromEntries(binding.unbound.map(({ header, suggestions }) => [header, suggestions])),
    groups: unknown.groups,
    answers: unknown.answers,
  };
  return `${JSON.stringify({ ...mapping, columns, toDecide }, null, 2)}\n`;
}
