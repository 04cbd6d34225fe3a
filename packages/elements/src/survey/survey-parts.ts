import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type * as endpoint from '../endpoint/sending.ts';
import type { RecordStore } from '../storage/record-store.ts';
import { takeSheet, writeNote } from './change-sheet.ts';
import { LazyModule } from './lazy-module.ts';
import type { SurveyController } from './survey-controller.ts';
import type { ReadinessSubmission } from './survey-events.ts';
import type { SurveyPart } from './survey-part.ts';
import type { SurveyScene } from './views/survey-scene.ts';
import { waiting } from './views/waiting.ts';

/** The parts of a survey that are loaded only when someone needs them, each an element of its own. */
export class SurveyParts {
  readonly #team: LazyModule<unknown>;
  readonly #paper: LazyModule<unknown>;
  readonly #transfer: LazyModule<unknown>;
  readonly #endpoint: LazyModule<typeof endpoint>;
  readonly #host: LitElement;
  #sending: { readonly by: endpoint.Sending; readonly to: string; readonly store: RecordStore } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#endpoint = new LazyModule(host, () => import('../endpoint/sending.ts'));
    this.#team = new LazyModule(host, () => import('../team/define.ts'));
    this.#paper = new LazyModule(host, () => import('../paper/define.ts'));
    this.#transfer = new LazyModule(host, () => import('../transfer/define.ts'));
  }

  /** A team's meeting. */
  team(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#team) ?? html`<readiness-team lang=${scene.spoken} .survey=${partOf(scene)}></readiness-team>`;
  }

  /** Printing, and keying in. */
  paper(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#paper) ?? html`<readiness-paper lang=${scene.spoken} .survey=${partOf(scene)}></readiness-paper>`;
  }

  /** Taking answers to a file or another device. */
  elsewhere(scene: SurveyScene): TemplateResult {
    return this.#loaded(scene, this.#transfer) ?? html`<readiness-transfer .survey=${partOf(scene)}></readiness-transfer>`;
  }

  /** Where answers go and whether they have arrived; nothing on a page without an endpoint. */
  sending(scene: SurveyScene): TemplateResult | typeof nothing {
    const { endpoint, survey } = scene;
    if (endpoint) this.#endpoint.load();
    if (this.#endpoint.failed) return waiting(scene, 'failed', () => this.#endpoint.load(true));
    return this.#sender(endpoint, survey)?.line(survey.respondent, survey.view === 'finished', survey.language) ?? nothing;
  }

  /** Sends what was finished, once the code for it is here. */
  async post(submission: ReadinessSubmission, endpoint: string, survey: SurveyController): Promise<void> {
    this.#endpoint.load(true);
    await this.#endpoint.done;
    await this.#sender(endpoint, survey)?.post(submission);
  }

  /** Forgets what a respondent has finished, also where it has not been sent yet. */
  async forget(respondent: string): Promise<void> {
    await this.#sending?.by.outbox.forget(respondent);
  }

  /** What was finished has not arrived yet. */
  unsent(respondent: string): boolean {
    return ['waiting', 'sending', 'refused'].includes(this.#sending?.by.outbox.stateOf(respondent).status ?? '');
  }

  #sender(endpoint: string | undefined, { store }: SurveyController): endpoint.Sending | undefined {
    const before = this.#sending;
    if (before && (before.to !== endpoint || before.store !== store)) {
      before.by.end();
      this.#sending = undefined;
    }
    if (!this.#sending && endpoint && this.#endpoint.value) this.#sending = { by: new this.#endpoint.value.Sending(this.#host, endpoint, store), to: endpoint, store };
    return this.#sending?.by;
  }

  #loaded(scene: SurveyScene, module: LazyModule<unknown>): TemplateResult | undefined {
    module.load();
    return module.state === 'ready' ? undefined : waiting(scene, module.state, () => module.load(true));
  }
}

function partOf({ survey, instrument, text, headingLevel, actions }: SurveyScene): SurveyPart {
  return {
    instrument,
    form: survey.sheet.form,
    group: survey.group ?? '',
    screens: survey.screens,
    text,
    sheet: survey.sheet,
    // Typing on in one note is one change.
    set: (part, key, value) => (part === 'notes' ? writeNote(survey, key, String(value ?? '')) : survey.set(part, key, value)),
    take: (sheet) => takeSheet(survey, sheet),
    finish: (more) => actions?.finish(more),
    store: survey.store,
    storageKey: survey.key(),
    headingLevel,
  };
}
