import type { Instrument, SurveyText } from '@readiness-kit/core';
import type { ExportedFile } from '../export/asked-question.ts';
import { fileName } from '../export/file-name.ts';
import { own } from '../export/own.ts';

/**
 * A JSON Schema (2020-12) of one answer to the instrument, as a line of JSON lines or a member of a list: for those who collect
 * answers with a tool of their own. Its descriptions are the instrument's words.
 */
export function responsesSchema({ instrument, texts }: { readonly instrument: Instrument; readonly texts: SurveyText }): ExportedFile {
  const { levels, groups, indicators } = instrument;
  const answers = [
    ...Array.from({ length: levels }, (_, l) => ({ const: l + 1, title: texts.levels[l]?.name ?? String(l + 1) })),
    { const: 'dont-know', title: 'does not know' },
    { const: 'not-applicable', title: 'does not apply' },
    { const: 'declined', title: 'prefers not to answer' },
    { type: 'null', title: 'not answered: never zero' },
  ];
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: texts.title,
    description: texts.credit,
    type: 'object',
    required: ['respondent', 'group', 'item', 'answer'],
    properties: {
      respondent: { type: 'string', minLength: 1, description: 'A pseudonym, unique in the administration. No name, no address.' },
      group: { oneOf: groups.map((group) => ({ const: group, title: own(texts.groups, group)?.name ?? group })) },
      item: { oneOf: indicators.map(({ id }) => ({ const: id, title: own(texts.indicators, id)?.statement ?? id })) },
      answer: { oneOf: answers },
      mode: { type: 'string', description: 'How it was given, where that was not on a screen by oneself.' },
    },
    // No room for a name.
    additionalProperties: false,
  };
  return { name: fileName({ instrument, texts }, '.responses.schema.json'), type: 'application/schema+json', content: `${JSON.stringify(schema, null, 2)}\n` };
}
