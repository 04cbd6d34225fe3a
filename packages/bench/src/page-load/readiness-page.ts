import { group, title } from './questions.ts';

/** Our survey as its guide embeds it: one script and one tag. */
export const readinessPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<script type="module" src="readiness.js"></script>
</head>
<body>
<readiness-survey group="${group}"></readiness-survey>
</body>
</html>
`;
