import { apart, type Question, title } from './questions.ts';

/** What the page takes from the packages: minified, and the style sheet that asks no other server for a font. */
export const surveyJsAssets = {
  'survey-core.fontless.min.css': 'survey-core/survey-core.fontless.min.css',
  'survey.core.min.js': 'survey-core/survey.core.min.js',
  'survey-js-ui.min.js': 'survey-js-ui/survey-js-ui.min.js',
} as const;

/** SurveyJS as its guide for plain pages embeds it: style sheet and scripts in the head, rendered when the page is parsed. */
export const surveyJsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link href="survey-core.fontless.min.css" rel="stylesheet">
<script src="survey.core.min.js"></script>
<script src="survey-js-ui.min.js"></script>
<script src="index.js"></script>
</head>
<body>
<div id="surveyContainer"></div>
</body>
</html>
`;

/** Its script: the questions, one construct a screen as in our survey, and the call that renders them. */
export function surveyJsScript(questions: readonly Question[]): string {
  return `const survey = new Survey.Model(${JSON.stringify(model(questions))});
document.addEventListener('DOMContentLoaded', () => survey.render(document.getElementById('surveyContainer')));
`;
}

function model(questions: readonly Question[]): object {
  return {
    title,
    showProgressBar: true,
    pages: questions.map(({ id, construct, meaning, prompt, levels }) => ({
      title: construct,
      description: meaning,
      elements: [
        {
          type: 'radiogroup',
          name: id.replaceAll('.', '_'),
          title: prompt,
          choices: [
            ...levels.map(([name, answer], i) => ({ value: i + 1, text: `${name}: ${answer}` })),
            ...apart.map(([value, text]) => ({ value, text })),
          ],
        },
      ],
    })),
  };
}
