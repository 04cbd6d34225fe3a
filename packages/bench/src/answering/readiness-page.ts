import { sectionInstrument } from '../scoring/section-instrument.ts';
import { group, surveyText, title } from './items.ts';

/** Our survey with an instrument of the page's own: its script, and one that hands the instrument over. */
export const readinessPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<script type="module" src="index.js"></script>
</head>
<body>
</body>
</html>
`;

/** Nothing is set about storage: answers are kept as they are for everyone. */
export const readinessScript = `import './readiness.js';
const survey = document.createElement('readiness-survey');
survey.instrument = ${JSON.stringify(sectionInstrument)};
survey.texts = ${JSON.stringify(surveyText)};
survey.surveyForm = 'full';
survey.group = '${group}';
let finished = false;
survey.addEventListener('readiness-finish', () => { finished = true; });
document.body.append(survey);
window.ended = () => finished;
window.recorded = () => Object.fromEntries(survey.responses.filter(({ answer }) => answer !== null).map(({ item, answer }) => [item, answer]));
`;
