import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { takeSheet } from './change-sheet.ts';
import { LazyModule } from './lazy-module.ts';
import type { SurveyPart } from './survey-part.ts';
import type { SurveyScene } from './views/survey-scene.ts';
import { waiting } from './views/waiting.ts';

/** The parts of a survey that are loaded only when someone needs them, each an element of its own. */
export class SurveyParts {
  readonly #team: LazyModule<unknown>;
  readonly #paper: LazyModule<unknown>;
  readonly #transfer: LazyModule<unknown>;

  constructor(host: ReactiveControllerHost) {
    this.#team = new LazyModule(host, () => import('../team/define.ts'));
    this.#paper = new LazyModule(host, () => import('../paper/define.ts'));
    this.#transfer = new LazyModule(host, () => import('../transfer/define.ts'));
  }

  /** A team's meeting. */
  team(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#team) ?? html`<readiness-team .survey=${partOf(scene)}></readiness-team>`;
  }

  /** Printing, and keying in. */
  paper(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#paper) ?? html`<readiness-paper .survey=${partOf(scene)}></readiness-paper>`;
  }

  /** Taking answers to a file or another device. */
  elsewhere(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#transfer) ?? html`<readiness-transfer .survey=${partOf(scene)}></readiness-transfer>`;
  }

  #loaded(scene: SurveyScene, module: LazyModule<unknown>): TemplateResult | undefined {
    module.load();
    return module.state === 'ready' ? undefined : waiting(scene, module.state, () => module.load(true));
  }
}

function partOf({ survey, instrument, text, headingLevel, finish }: SurveyScene): SurveyPart {
  return {
    instrument,
    form: survey.sheet.form,
    group: survey.group ?? '',
    screens: survey.screens,
    text,
    sheet: survey.sheet,
    set: (part, key, value) => survey.set(part, key, value),
    take: (sheet) => takeSheet(survey, sheet),
    finish,
    store: survey.store,
    storageKey: survey.key(),
    headingLevel,
  };
}
