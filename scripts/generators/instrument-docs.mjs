import { bookletLanguages, bookletPage } from '../lib/instrument-pages/booklet-page.mjs';
import { constructPage } from '../lib/instrument-pages/construct-page.mjs';
import { coveragePage } from '../lib/instrument-pages/coverage-page.mjs';
import { askedConstructs, instrumentSource } from '../lib/instrument-pages/instrument-source.mjs';
import { readmePage } from '../lib/instrument-pages/readme-page.mjs';

const folder = 'docs/instrument';

/** The district instrument to read, to check and to print. */
export async function generate() {
  const source = await instrumentSource();
  return {
    [`${folder}/README.md`]: readmePage(source),
    [`${folder}/coverage.md`]: coveragePage(source.instrument.indicators),
    ...Object.fromEntries(askedConstructs(source.instrument).map((id) => [`${folder}/${id}.md`, constructPage(source, id)])),
    ...Object.fromEntries(bookletLanguages.map((code) => [`${folder}/booklet.${code}.html`, bookletPage(source, code)])),
  };
}
