import type { LitElement } from 'lit';
import type { Say } from '../localize/message.ts';
import { assessSheet } from './assess-sheet.ts';
import { isUndo, undo } from './change-sheet.ts';
import type { SurveyKey } from './strings/en.ts';
import type { SurveyController, SurveySettings } from './survey-controller.ts';
import type { ReadinessSubmission } from './survey-events.ts';
import type { SurveyStage } from './survey-stage.ts';

/** The survey's element, as far as its actions need it. */
export interface ActingHost extends LitElement {
  readonly endpoint: string | undefined;
  readonly evidence: boolean;
  readonly settings: SurveySettings;
  clear(): Promise<void>;
}

/** What nobody does on a first screen: undo, finish, look at the result, clear. */
export class SurveyActions {
  /** It is asked whether all answers are really to be cleared. */
  clearing = false;

  readonly #host: ActingHost;
  readonly #survey: SurveyController;
  readonly #stage: SurveyStage;
  readonly #say: Say<SurveyKey>;

  constructor(host: ActingHost, survey: SurveyController, stage: SurveyStage, say: Say<SurveyKey>) {
    this.#host = host;
    this.#survey = survey;
    this.#stage = stage;
    this.#say = say;
  }

  finish = (more?: Pick<ReadinessSubmission, 'team'>): void => {
    this.#survey.finish(more);
    const { submission } = this.#survey;
    const { endpoint } = this.#host;
    if (endpoint && submission) void this.#stage.parts?.post(submission, endpoint, this.#survey);
    this.#stage.news = '';
    this.#stage.focus('.heading');
  };

  undo = (): void => {
    const undone = undo(this.#survey);
    if (!undone) return;
    const question = this.#survey.screens[undone.position]?.indicators.indexOf(undone.item ?? '') ?? 0;
    this.#stage.open(undone.position, Math.max(0, question), true);
    this.#stage.news = this.#say('undone');
  };

  keys = (event: KeyboardEvent): void => {
    if (isUndo(event, this.#survey)) this.undo();
  };

  assess = (): void => {
    const { scored, form } = this.#host.settings;
    void assessSheet(this.#survey, scored, form);
  };

  askToClear = (clearing: boolean): void => {
    this.clearing = clearing;
    this.#host.requestUpdate();
    this.#stage.focus('.clear button');
  };

  clear = (): void => {
    void this.#host.clear().then(() => this.#stage.focus('.heading'));
  };
}
