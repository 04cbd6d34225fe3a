import { type Asset, asset } from '../page-load/asset.ts';
import { readinessBundle, surveyJsFiles } from '../page-load/site.ts';
import { readinessPage, readinessScript } from './readiness-page.ts';
import { surveyJsPage, surveyJsScript } from './surveyjs-page.ts';

/** How a contestant's questions are found in its page. The same is measured on all of them, by the same code. */
export interface Places {
  /** JavaScript expression: the document, or the shadow root the survey is in. */
  readonly root: string;
  /** A question with its radio buttons. */
  readonly question: string;
  /** Where the words of a question are. */
  readonly prompt: string;
  /** Buttons, of which the last one that is called so goes on. */
  readonly forth: string;
}

/** One of the surveys that are answered. Its page has `window.recorded()`, the answers by item, and `window.ended()`. */
export interface Contestant {
  readonly id: 'readiness' | 'surveyjs' | 'surveyjs-unsaved';
  readonly name: string;
  /** Whether answers are kept on the device: then they must still be there after a reload. */
  readonly keeps: boolean;
  /** Words of the button on each screen, in order; the last press ends the survey. */
  readonly presses: readonly string[];
  readonly places: Places;
  readonly assets: readonly Asset[];
}

const nextOf = (sections: number): readonly string[] => Array.from({ length: sections }, () => 'Next');

/** @param sections screens with questions */
export function contestants(sections: number): readonly Contestant[] {
  const surveyJs = { question: '.sd-question', prompt: '.sd-question__title', root: 'document', forth: 'input[type=button], button' };
  const theirs = (id: Contestant['id'], keeps: boolean): readonly Asset[] => [
    asset(`${id}/index.html`, surveyJsPage),
    asset(`${id}/index.js`, surveyJsScript(keeps)),
    ...surveyJsFiles(id),
  ];
  const presses = [...nextOf(sections - 1), 'Complete'];
  return [
    {
      id: 'readiness',
      name: 'Readiness Kit',
      keeps: true,
      presses: [...nextOf(sections - 1), 'Review your answers', 'Finish'],
      places: { root: "(document.querySelector('readiness-survey')?.shadowRoot ?? document)", question: 'fieldset', prompt: 'legend', forth: 'button' },
      assets: [asset('readiness/index.html', readinessPage), asset('readiness/index.js', readinessScript), ...readinessBundle('readiness')],
    },
    { id: 'surveyjs', name: 'SurveyJS, saved after each answer', keeps: true, presses, places: surveyJs, assets: theirs('surveyjs', true) },
    { id: 'surveyjs-unsaved', name: 'SurveyJS, nothing saved', keeps: false, presses, places: surveyJs, assets: theirs('surveyjs-unsaved', false) },
  ];
}
