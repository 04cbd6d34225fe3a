import { apart } from '../page-load/questions.ts';
import { levels, screens, title } from './items.ts';

export { surveyJsPage } from '../page-load/surveyjs-page.ts';

/** In an expression of SurveyJS a point would go into an object. */
const plain = (id: string): string => id.replaceAll('.', '_');

const model = {
  title,
  showProgressBar: true,
  pages: screens.map(({ name, meaning, items }) => ({
    title: name,
    description: meaning,
    elements: items.map(({ id, prompt }) => ({
      type: 'radiogroup',
      name: plain(id),
      title: prompt,
      choices: [...levels.map(([level, words], i) => ({ value: i + 1, text: `${words} ${level}` })), ...apart.map(([value, text]) => ({ value, text }))],
    })),
  })),
};

/** What its documentation shows for going on later: the data in localStorage after each answer and each page, read again at the start. */
const saving = `const key = 'eighty-questions';
function save(survey) {
  const data = survey.data;
  data.pageNo = survey.currentPageNo;
  localStorage.setItem(key, JSON.stringify(data));
}
survey.onValueChanged.add(save);
survey.onCurrentPageChanged.add(save);
const before = localStorage.getItem(key);
if (before) survey.data = JSON.parse(before);
`;

/** @param keeps whether answers are kept on the device */
export function surveyJsScript(keeps: boolean): string {
  const ids = Object.fromEntries(screens.flatMap(({ items }) => items.map(({ id }) => [plain(id), id])));
  return `const survey = new Survey.Model(${JSON.stringify(model)});
${keeps ? saving : ''}document.addEventListener('DOMContentLoaded', () => survey.render(document.getElementById('surveyContainer')));
const ids = ${JSON.stringify(ids)};
window.ended = () => survey.state === 'completed';
window.recorded = () => Object.fromEntries(Object.entries(survey.data).filter(([name]) => name in ids).map(([name, answer]) => [ids[name], answer]));
`;
}
