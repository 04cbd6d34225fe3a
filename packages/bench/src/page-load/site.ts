import { readdirSync, readFileSync } from 'node:fs';
import { peerFile } from '../peers.ts';
import { type Asset, asset } from './asset.ts';
import { type Question, quickFormQuestions } from './questions.ts';
import { readinessPage } from './readiness-page.ts';
import { staticPage } from './static-page.ts';
import { surveyJsAssets, surveyJsPage, surveyJsScript } from './surveyjs-page.ts';

/** One of the pages that are compared. */
export interface Page {
  readonly id: 'readiness' | 'surveyjs' | 'static';
  readonly name: string;
  readonly assets: readonly Asset[];
}

export interface Site {
  /** What is visible when a page is ready. */
  readonly first: Question;
  readonly pages: readonly Page[];
}

const bundle = new URL('../../../elements/cdn/', import.meta.url);

/** The three pages with the same questions, and their files. */
export function site(): Site {
  const questions = quickFormQuestions();
  const [first] = questions;
  if (!first || questions.length !== 13) throw new Error(`the quick form asks ${questions.length} questions, expected 13`);
  return {
    first,
    pages: [
      { id: 'readiness', name: 'Readiness Kit', assets: [asset('readiness/index.html', readinessPage), ...readinessBundle('readiness')] },
      { id: 'surveyjs', name: 'SurveyJS', assets: surveyJs(questions) },
      { id: 'static', name: 'static page, by hand', assets: [asset('static/index.html', staticPage(questions))] },
    ],
  };
}

/** Our script and its chunks, in a folder of the site. */
export function readinessBundle(folder: string): readonly Asset[] {
  const files = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  return files.map((name) => asset(`${folder}/${name}`, readFileSync(new URL(name, bundle))));
}

function surveyJs(questions: readonly Question[]): readonly Asset[] {
  return [asset('surveyjs/index.html', surveyJsPage), asset('surveyjs/index.js', surveyJsScript(questions)), ...surveyJsFiles('surveyjs')];
}

/** SurveyJS's scripts and style sheet, in a folder of the site. */
export function surveyJsFiles(folder: string): readonly Asset[] {
  return Object.entries(surveyJsAssets).map(([name, file]) => asset(`${folder}/${name}`, readFileSync(peerFile(file))));
}
