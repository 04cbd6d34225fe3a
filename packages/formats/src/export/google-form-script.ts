import type { ExportedFile, ExportInput } from './asked-question.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { groupCode, sectionsOf } from './sections.ts';

/**
 * A form as a Google Apps Script that builds it (developers.google.com/apps-script/reference/forms): paste it into a new
 * project at script.google.com and run `buildForm`. A title ends in the question's code in square brackets, and a level's
 * answer begins with its number, so that the columns and cells of the answers are known again whatever becomes of the
 * words. In a form for several groups the first answer leads to the pages of the group, and their last one sends the form.
 *
 * The texts are in one JSON literal and nowhere else. What cannot be seen, and could make code look like other code
 * (marks of direction and the like), is escaped in it.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function googleFormScript(input: ExportInput): ExportedFile {
  const { texts } = input;
  const { choices, sections } = sectionsOf(input);
  const words = exportWords(texts.language);
  const form = {
    title: oneLine(texts.title),
    description: texts.credit,
    group: choices.length > 0 ? { title: titled(words.group, groupCode), choices: choices.map(({ group, name }) => ({ group, name: oneLine(name) })) } : null,
    pages: sections.map(({ group, title, guidance = '', questions }) => ({
      group,
      title: oneLine(title),
      help: guidance,
      questions: questions.map(({ code, prompt, answers }) => ({ title: titled(prompt, code), answers: [...answers.map((answer, l) => `${l + 1}. ${oneLine(answer)}`), words.dontKnow] })),
    })),
  };
  return { name: fileName(input, '.gs'), type: 'text/javascript', content: `const survey = ${literal(form)};\n\n${builder}` };
}

const titled = (text: string, code: string): string => `${oneLine(text)} [${code}]`;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const literal = (data: unknown): string => JSON.stringify(data, null, 2).replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (mark) =>
  Array.from({ length: mark.length }, (_, i) => String.raw`\u${mark.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));

/**
 * The same for every form. A page break says where the page before it goes on: hence each group but the first begins by
 * sending the form of the one before.
 */
const builder = `function buildForm() {
  const form = FormApp.create(survey.title);
  form.setDescription(survey.description).setCollectEmail(false).setProgressBar(true);
  const first = survey.group === null ? null : form.addMultipleChoiceItem().setTitle(survey.group.title).setRequired(true);
  const starts = {};
  survey.pages.forEach(function (page) {
    const pageBreak = form.addPageBreakItem().setTitle(page.title).setHelpText(page.help);
    if (first !== null && !Object.prototype.hasOwnProperty.call(starts, page.group)) {
      if (Object.keys(starts).length > 0) pageBreak.setGoToPage(FormApp.PageNavigationType.SUBMIT);
      starts[page.group] = pageBreak;
    }
    page.questions.forEach(function (question) {
      form.addMultipleChoiceItem().setTitle(question.title).setChoiceValues(question.answers);
    });
  });
  if (first !== null) {
    first.setChoices(survey.group.choices.map(function (choice) {
      return first.createChoice(choice.name, starts[choice.group]);
    }));
  }
  Logger.log('Edit: ' + form.getEditUrl());
  Logger.log('Answer: ' + form.getPublishedUrl());
}
`;
