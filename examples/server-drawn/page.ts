import { renderSurvey, type SurveyAttributes } from '@readiness-kit/elements/server';

/** A page as a district's own server would send it: readable at once, and answered once `hydrate.js` is here. */
export async function page(attributes: SurveyAttributes, script = '/hydrate.js'): Promise<string> {
  return `<!doctype html>
<html lang="${attributes.lang ?? 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>Readiness survey</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    ${await renderSurvey(attributes)}
    <noscript><p>To answer, please switch JavaScript on, or ask us for the paper form.</p></noscript>
  </body>
</html>`;
}
