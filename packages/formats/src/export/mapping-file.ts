import { emptyMapping, type Mapping } from '../import/mapping.ts';
import type { ExportedFile, ExportInput } from './asked-question.ts';
import { askedQuestions } from './asked-questions.ts';
import { fileName } from './file-name.ts';

/**
 * The mapping by which the answers to an exported form are read, for tools whose codes cannot be the indicators' ids.
 *
 * @param columns by the code of a question in the tool: an indicator's id, or `group`
 * @param groups by the tool's code of an answer to the question of groups: a group's id
 * @param answers by the tool's code of an answer that is no level: what it means
 */
export function mappingFile(input: ExportInput, columns: Mapping['columns'], groups: Mapping['groups'] = {}, answers: Mapping['answers'] = {}): ExportedFile {
  const [first, second] = askedQuestions(input);
  // A form may ask one group without having been told so.
  const group = input.group ?? (second ? undefined : first?.group);
  const mapping: Mapping = { ...emptyMapping, ...(group === undefined ? {} : { group }), columns, groups, answers };
  return { name: fileName(input, '.mapping.json'), type: 'application/json', content: `${JSON.stringify(mapping, null, 2)}\n` };
}
