import type { ExportedFile, ExportInput } from './asked-question.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { groupCode, sectionsOf, type CodedQuestion, type SectionedForm } from './sections.ts';

/**
 * A form as SurveyJS JSON (surveyjs.io, “Survey JSON Schema”; survey-core 2). A page is a construct; a question is a
 * radio group with its indicator’s id as its name, in a form for several groups `id@group`, so that the data come out as codes, with levels as numbers
 * and `DK`. In a form for several groups a page shows to its own group only, and answers on hidden pages are dropped.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function surveyJsSurvey(input: ExportInput): ExportedFile {
  const { texts } = input;
  const { choices, sections } = sectionsOf(input);
  const words = exportWords(texts.language);
  const survey = {
    title: plain(texts.title),
    description: plain(texts.credit),
    locale: localeOf(texts.language),
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'onComplete',
    pages: [...groupPage(choices, words.group), ...sections.map(({ group, construct, title, guidance, questions }) => ({
      name: choices.length > 0 ? `page:${construct}@${group}` : `page:${construct}`,
      title: plain(title),
      ...(guidance ? { description: plain(guidance) } : {}),
      ...(choices.length > 0 ? { visibleIf: `{${groupCode}} = ${quoted(group)}` } : {}),
      elements: questions.map((question) => radioGroup(question, words.dontKnow)),
    }))],
  };
  return { name: fileName(input, '.surveyjs.json'), type: 'application/json', content: `${JSON.stringify(survey, null, 2)}\n` };
}

function groupPage(choices: SectionedForm['choices'], title: string): readonly object[] {
  if (choices.length === 0) return [];
  const options = choices.map(({ group, name }) => ({ value: group, text: plain(name) }));
  return [{ name: `page:${groupCode}`, elements: [{ type: 'radiogroup', name: groupCode, title: plain(title), isRequired: true, choices: options }] }];
}

function radioGroup({ code, prompt, answers }: CodedQuestion, dontKnow: string): object {
  const levels = answers.map((answer, l) => ({ value: l + 1, text: plain(answer) }));
  return { type: 'radiogroup', name: code, title: plain(prompt), choices: [...levels, { value: 'DK', text: dontKnow }] };
}

/** SurveyJS fills `{name}` in with what was answered: a word joiner, which has no width, makes it no name. */
const plain = (text: string): string => text.replaceAll('{', '{\u2060');

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** SurveyJS has two Chinese translations of its buttons, and none that is just Chinese. */
function localeOf(language: string): string {
  const tag = language.toLowerCase();
  if (/^zh\b/.test(tag)) return /\b(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-tw' : 'zh-cn';
  return tag.split('-')[0] as string;
}
