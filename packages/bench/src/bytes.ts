import { type Asset, totalBytes } from './page-load/asset.ts';
import { site } from './page-load/site.ts';
import { peerVersion } from './peers.ts';
import { integer, ratio } from './report.ts';
import type { Section } from './section.ts';

/** What a page must load before it can show a survey, without its own HTML. */
export function bytes(): Section {
  const { pages } = site();
  const assetsOf = (id: string): readonly Asset[] => pages.find((page) => page.id === id)?.assets ?? [];
  const ours = firstScript(assetsOf('readiness'), 'readiness/readiness.js');
  const theirs = assetsOf('surveyjs').filter(({ path }) => !path.includes('/index.'));
  const rows = [
    { name: 'Readiness Kit: the first script, questions included', ...totalBytes(ours) },
    { name: 'SurveyJS: scripts and style sheet, without questions', ...totalBytes(theirs) },
    ...theirs.map((file) => ({ name: `  ${file.path.replace('surveyjs/', '')}`, ...file.bytes })),
  ];
  const peer = totalBytes(theirs).brotli;
  return {
    name: 'bytes',
    tables: [
      {
        title: 'Bytes before a survey can be shown',
        columns: ['', 'brotli', 'gzip', 'plain', '× SurveyJS, brotli'],
        rows: rows.map(({ name, brotli, gzip, plain }) => [name, integer(brotli), integer(gzip), integer(plain), ratio(brotli / peer)]),
        notes: [`Brotli at level 11, gzip at level 9, each file alone. ${peerVersion('survey-core')}, ${peerVersion('survey-js-ui')}.`],
      },
    ],
    requirements: [],
    data: rows,
  };
}

/** A script and all that it imports at once; what it imports on demand is not among it. */
export function firstScript(assets: readonly Asset[], path: string): readonly Asset[] {
  const found = new Set<Asset>();
  const visit = (wanted: string): void => {
    const file = assets.find((candidate) => candidate.path === wanted);
    if (!file) throw new Error(`${wanted} is not in the bundle`);
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of file.text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) visit(wanted.replace(/[^/]+$/, name as string));
  };
  visit(path);
  return [...found];
}
