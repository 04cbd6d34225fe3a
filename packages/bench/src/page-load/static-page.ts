import { apart, type Question, title } from './questions.ts';

/** The page someone would write by hand: every question a fieldset of radio buttons, a little style, no script. */
export function staticPage(questions: readonly Question[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escape(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
fieldset { border: 1px solid #999; border-radius: .5rem; margin: 0 0 1.5rem; }
legend { font-weight: 600; }
label { display: block; padding: .5rem; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
<form method="post">
${questions.map(section).join('\n')}
<button>Finish</button>
</form>
</body>
</html>
`;
}

function section({ construct, meaning, prompt, levels }: Question, index: number): string {
  const option = (value: string | number, label: string): string => `<label><input type="radio" name="q${index}" value="${value}"> ${label}</label>`;
  return `<h2>${escape(construct)}</h2>
<p>${escape(meaning)}</p>
<fieldset>
<legend>${escape(prompt)}</legend>
${levels.map(([name, answer], i) => option(i + 1, `<b>${escape(name)}</b> ${escape(answer)}`)).join('\n')}
${apart.map(([value, label]) => option(value, escape(label))).join('\n')}
</fieldset>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] as string);
